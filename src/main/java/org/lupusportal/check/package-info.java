/**
 * Asking of a manuscript all that must hold before a patient may read it. Uses {@code text}, {@code finding}, {@code
 * markdown}, {@code manuscript}, {@code evidence} and {@code gate}. Start reading at {@link org.lupusportal.check.Checker};
 * {@link org.lupusportal.check.RuleBook} names every rule.
 */
@NullMarked
package org.lupusportal.check;

import org.jspecify.annotations.NullMarked;
