/**
 * Finding: an index of one edition, questions in lay and medical words, answers in groups. The only package that knows
 * Lucene. Uses {@code evidence}, {@code edition} and {@code markdown}; knows neither addresses nor HTML. Start reading at
 * {@link org.lupusportal.search.SearchIndex}.
 */
@NullMarked
package org.lupusportal.search;

import org.jspecify.annotations.NullMarked;
