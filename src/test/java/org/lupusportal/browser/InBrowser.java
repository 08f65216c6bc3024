package org.lupusportal.browser;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that need Chromium. Where there is none they are skipped, because not every writer has one; under {@code CI=true} they
 * fail instead, because a build that looked at nothing must not pass.
 */
@Retention(RUNTIME)
@Target(TYPE)
@ExtendWith(ChromiumCondition.class)
@interface InBrowser {}
