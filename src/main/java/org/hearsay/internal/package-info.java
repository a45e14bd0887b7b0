/** Not for users: the rooms behind {@link org.hearsay.AttributionParser}. {@code Pipeline} alone knows their order. */
@NullMarked
package org.hearsay.internal;

import org.jspecify.annotations.NullMarked;
