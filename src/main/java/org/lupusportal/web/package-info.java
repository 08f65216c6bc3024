/**
 * HTTP: which bytes answer which request, with which headers. Uses every package but the root. Start reading at
 * {@code PublishedPagesFilter}.
 */
@NullMarked
package org.lupusportal.web;

import org.jspecify.annotations.NullMarked;
