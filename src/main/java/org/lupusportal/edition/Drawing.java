package org.lupusportal.edition;

/**
 * A drawing of the content folder, as its file has it.
 *
 * @param name of the file, such as {@code body-map.svg}
 * @param svg the whole file, already held to what a drawing may hold
 * @param title what it shows, in a few words
 * @param description the same facts in text
 */
public record Drawing(String name, String svg, String title, String description) {}
