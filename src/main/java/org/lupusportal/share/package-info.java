/**
 * Passing on what the portal knows: QR codes, handouts put together by clinic staff, and their PDF. The only package that knows
 * ZXing and openhtmltopdf. Uses {@code edition} and {@code page}. Start reading at {@link org.lupusportal.share.Handouts}.
 */
@NullMarked
package org.lupusportal.share;

import org.jspecify.annotations.NullMarked;
