/** Corpora with gold relations, and how well what is found agrees with them; knows nothing of the library's inside. */
@NullMarked
package org.hearsay.internal.evaluation;

import org.jspecify.annotations.NullMarked;
