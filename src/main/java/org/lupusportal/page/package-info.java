/**
 * What a reader sees: addresses, views, templates and drawings, rendered without a request. The only package
 * that knows Thymeleaf, the compressors and FontBox. Uses {@code evidence}, {@code edition} and {@code markdown}. Start
 * reading at {@link org.lupusportal.page.Pages}.
 */
@NullMarked
package org.lupusportal.page;

import org.jspecify.annotations.NullMarked;
