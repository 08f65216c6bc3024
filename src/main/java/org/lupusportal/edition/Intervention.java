package org.lupusportal.edition;

/**
 * Something done or taken that claims speak of.
 *
 * @param id as in claims, such as {@code msc}
 * @param name in full
 * @param shortName for tables and maps
 */
public record Intervention(String id, String name, String shortName) {}
