/** From candidates to speakers: mentions of the whole document, names, roles, pronouns. */
@NullMarked
package org.hearsay.internal.speakers;

import org.jspecify.annotations.NullMarked;
