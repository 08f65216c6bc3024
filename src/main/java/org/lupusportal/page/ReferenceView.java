package org.lupusportal.page;

/**
 * One entry of a list of references.
 *
 * @param number from 1
 * @param id the source
 * @param text the whole reference
 * @param href the source's page
 * @param coins the same for browsers' add-ons
 */
public record ReferenceView(int number, String id, String text, String href, String coins) {}
