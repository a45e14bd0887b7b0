/** Trains the models that the library bundles; called by the command line and tests alone. */
@NullMarked
package org.hearsay.internal.training;

import org.jspecify.annotations.NullMarked;
