/** From a string to a {@code Document}: paragraphs, sentences, tokens with tags and lemmas. */
@NullMarked
package org.hearsay.internal.text;

import org.jspecify.annotations.NullMarked;
