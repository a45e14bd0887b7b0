/** The command line: parse, evaluate, train, rules. */
@NullMarked
package org.hearsay.internal.cli;

import org.jspecify.annotations.NullMarked;
