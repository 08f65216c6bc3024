/**
 * The application: wiring, properties and commands. May use every package; no package uses it. Start reading at
 * {@link org.lupusportal.PortalApplication}.
 */
@NullMarked
package org.lupusportal;

import org.jspecify.annotations.NullMarked;
