/**
 * Answers to health records: the Infobutton standard of HL7 and CDS Hooks 2.0, from a request as plain values to an answer as
 * plain values. Knows neither HTTP nor JSON. Uses {@code evidence}, {@code edition} and {@code page}. Start reading at {@link
 * org.lupusportal.clinic.Infobutton} and {@link org.lupusportal.clinic.CdsHooks}.
 *
 * <p>Nothing here writes to a log, and nothing that says who a patient is goes into an answer.
 */
@NullMarked
package org.lupusportal.clinic;

import org.jspecify.annotations.NullMarked;
