/** The command line: parse, evaluate, rules. */
@NullMarked
package org.hearsay.internal.cli;

import org.jspecify.annotations.NullMarked;
