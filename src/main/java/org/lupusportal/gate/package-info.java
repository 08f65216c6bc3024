/**
 * The claim gate: finds language of efficacy and safety in prose, and says what each verdict rests on. Uses
 * {@code text}. Start reading at {@link org.lupusportal.gate.ClaimGate}.
 */
@NullMarked
package org.lupusportal.gate;

import org.jspecify.annotations.NullMarked;
