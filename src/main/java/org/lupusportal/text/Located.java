package org.lupusportal.text;

/**
 * A value that a writer wrote, and where it was written.
 *
 * @param value what was read
 * @param at where it stands
 * @param <T> the type of the value
 */
public record Located<T>(T value, Span at) {}
