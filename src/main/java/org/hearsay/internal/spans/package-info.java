/** From cues to links: the claim and the source that belong to each cue. */
@NullMarked
package org.hearsay.internal.spans;

import org.jspecify.annotations.NullMarked;
