/** From cues to candidates: the claim and the source that belong to each cue. */
@NullMarked
package org.hearsay.internal.bounds;

import org.jspecify.annotations.NullMarked;
