package org.lupusportal.search;

/**
 * A stretch of an excerpt.
 *
 * @param text its characters, unescaped
 * @param marked whether it is what the reader asked for
 */
public record Piece(String text, boolean marked) {}
