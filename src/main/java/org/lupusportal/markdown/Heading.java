package org.lupusportal.markdown;

import org.lupusportal.text.Span;

/**
 * A heading of a body, as contents lists and links need it.
 *
 * @param level 1 to 6 as written
 * @param text its words
 * @param anchor its place in the page's address, unique in the body
 * @param at the heading's line
 */
public record Heading(int level, String text, String anchor, Span at) {}
