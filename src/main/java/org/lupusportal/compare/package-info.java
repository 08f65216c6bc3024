/**
 * A pasted text against our claims: which of its sentences are claims, what each speaks of, whether a source is named, which
 * heard claim it is like, and what we know on the same treatment and outcome. Keeps nothing of a text. Uses {@code gate},
 * {@code evidence}, {@code edition}, {@code markdown} and {@code search}. Start reading at {@link
 * org.lupusportal.compare.Comparer}.
 */
@NullMarked
package org.lupusportal.compare;

import org.jspecify.annotations.NullMarked;
