/**
 * What is published: all content, checked, immutable and with a fingerprint. Uses {@code evidence} and {@code
 * markdown}. Start reading at {@link org.lupusportal.edition.Edition}.
 */
@NullMarked
package org.lupusportal.edition;

import org.jspecify.annotations.NullMarked;
