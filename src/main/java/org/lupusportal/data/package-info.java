/**
 * What programs read: the JSON interface and its description, feeds of changes, the list of pages for search engines, FHIR
 * resources, and the pictures that other sites show beside a link. Made from an edition, served and exported like any page.
 * Uses {@code evidence}, {@code edition}, {@code markdown} and {@code page}. Start reading at
 * {@link org.lupusportal.data.DataPages}.
 */
@NullMarked
package org.lupusportal.data;

import org.jspecify.annotations.NullMarked;
