/**
 * The claim gate: finds language of efficacy and safety in prose, and says what each verdict rests on. Uses
 * {@code text}. Start reading at {@link org.lupusportal.gate.ClaimGate}; what is learned, and how both learned parts are joined,
 * is in {@code GateModel}.
 */
@NullMarked
package org.lupusportal.gate;

import org.jspecify.annotations.NullMarked;
