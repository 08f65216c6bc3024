package org.lupusportal.edition;

/**
 * A shelf of articles.
 *
 * @param id its part of the address
 * @param name its name
 * @param summary what stands on it, in a sentence
 */
public record Topic(String id, String name, String summary) {}
