package org.lupusportal.search;

/**
 * Something that was found.
 *
 * @param found the thing itself
 * @param score how well it fits; comparable within one group of one answer only
 * @param name its name or first words, with what was asked for marked
 * @param excerpt its most fitting words; for a claim its words are the name and this is the caveat
 * @param <T> the kind of thing
 */
public record Hit<T>(T found, float score, Excerpt name, Excerpt excerpt) {}
