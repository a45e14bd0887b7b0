/** From a document to its quotations: pairs of marks, also unclosed ones and ones that go on over paragraphs. */
@NullMarked
package org.hearsay.internal.quotes;

import org.jspecify.annotations.NullMarked;
