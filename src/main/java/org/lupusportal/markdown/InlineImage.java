package org.lupusportal.markdown;

/**
 * An image in the midst of words, which those who listen to the page hear as one sentence.
 *
 * @param block the words around it
 * @param at index in the prose of the block at which it stands
 * @param words its own
 */
public record InlineImage(Block block, int at, Block words) {}
