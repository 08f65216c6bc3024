/**
 * One class a rule, named after the fault that it finds, with no more in it than that rule. Each has its line in {@link
 * org.lupusportal.check.RuleBook}, its page in {@code rules/} and its fixtures among the test resources.
 */
@NullMarked
package org.lupusportal.check.rules;

import org.jspecify.annotations.NullMarked;
