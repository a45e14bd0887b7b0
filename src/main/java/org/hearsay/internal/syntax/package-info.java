/** What the grammar of a sentence shows: verb groups, clauses and noun phrases, and a cursor to ask them. */
@NullMarked
package org.hearsay.internal.syntax;

import org.jspecify.annotations.NullMarked;
