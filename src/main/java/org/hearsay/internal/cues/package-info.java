/** From a document and its quotations to cues: candidates that the rules find. */
@NullMarked
package org.hearsay.internal.cues;

import org.jspecify.annotations.NullMarked;
