/**
 * Reading {@code content/} into drafts that know their places and may lack anything. The only package that
 * knows SnakeYAML. Uses {@code text}, {@code finding} and {@code markdown}. Start reading at {@link
 * org.lupusportal.manuscript.Manuscript}.
 */
@NullMarked
package org.lupusportal.manuscript;

import org.jspecify.annotations.NullMarked;
