package org.lupusportal.page;

/**
 * A link with what it leads to.
 *
 * @param href its address
 * @param text its words
 * @param summary what is there, in a sentence; may be empty
 */
public record LinkView(String href, String text, String summary) {}
