/**
 * The static site: the same bytes as the server's, as files. Uses {@code edition}, {@code page}, {@code search} and
 * {@code share}. Start reading at {@link org.lupusportal.export.StaticSite}.
 */
@NullMarked
package org.lupusportal.export;

import org.jspecify.annotations.NullMarked;
