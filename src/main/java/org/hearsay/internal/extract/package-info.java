/**
 * Finds with models what the rules miss, and bounds it: which words are cues, and which role each word near a cue has.
 */
@NullMarked
package org.hearsay.internal.extract;

import org.jspecify.annotations.NullMarked;
