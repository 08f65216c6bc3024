/**
 * From a folder to an edition that is served, or to a report that says why not. Uses {@code finding}, {@code
 * manuscript}, {@code check}, {@code evidence}, {@code edition}, {@code markdown}, {@code page} and {@code
 * search}. Start reading at {@code Publisher}.
 */
@NullMarked
package org.lupusportal.publish;

import org.jspecify.annotations.NullMarked;
