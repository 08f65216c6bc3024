/**
 * Faults in the content, and how a report of them is written for people and programs. Uses {@code text}. Start
 * reading at {@link org.lupusportal.finding.Finding}.
 */
@NullMarked
package org.lupusportal.finding;

import org.jspecify.annotations.NullMarked;
