package org.lupusportal.markdown;

import org.lupusportal.text.Span;

/**
 * A link that is neither claim, citation nor overruling, or the file of an image.
 *
 * @param target as written, such as {@code ../lupus/symptoms.md#skin}
 * @param text the words that carry it and the texts of pictures among them, or the text of the image
 * @param at where the target stands
 * @param image whether it is an image
 */
public record Link(String target, String text, Span at, boolean image) {}
