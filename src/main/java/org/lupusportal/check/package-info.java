/** Stub. */
@NullMarked
package org.lupusportal.check;

import org.jspecify.annotations.NullMarked;
