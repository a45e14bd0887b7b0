/** Output: each format takes a text and its attributions. */
@NullMarked
package org.hearsay.format;

import org.jspecify.annotations.NullMarked;
