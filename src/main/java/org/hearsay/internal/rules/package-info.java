/** The rules engine: patterns over tokens, and word lists; knows nothing of attribution. */
@NullMarked
package org.hearsay.internal.rules;

import org.jspecify.annotations.NullMarked;
