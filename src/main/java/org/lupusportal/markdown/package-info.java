/**
 * Reading Markdown bodies with their mentions of claims and citations, and turning them into HTML. The only
 * package that knows flexmark. Uses {@code text}. Start reading at {@link org.lupusportal.markdown.Body}.
 */
@NullMarked
package org.lupusportal.markdown;

import org.jspecify.annotations.NullMarked;
