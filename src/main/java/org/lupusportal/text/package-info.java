/**
 * Places in a content file: what stands where, in units that a writer's editor shows. Uses nothing else of the
 * portal. Start reading at {@link org.lupusportal.text.ContentFile}.
 */
@NullMarked
package org.lupusportal.text;

import org.jspecify.annotations.NullMarked;
