package org.lupusportal.page;

import java.time.LocalDate;

/**
 * One thing that is served at one address: a page, a picture, a list for programs.
 *
 * @param path its address, with its leading slash
 * @param bytes what is served
 * @param lastChanged the day of the last change that a reader can see
 * @param listed whether it belongs into the sitemap
 */
public record Page(String path, PageBytes bytes, LocalDate lastChanged, boolean listed) {}
