/**
 * The medicine's side of the domain: claims, what they rest on, how sure they are and what a reader must know
 * before relying on them. Uses nothing else of the portal. Start reading at {@link
 * org.lupusportal.evidence.Claim}, which cannot be constructed without a source and a caveat.
 */
@NullMarked
package org.lupusportal.evidence;

import org.jspecify.annotations.NullMarked;
