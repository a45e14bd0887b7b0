/** The command line: parse, explain, evaluate, train, rules. In the runnable jar alone, with what it calls. */
@NullMarked
package org.hearsay.internal.cli;

import org.jspecify.annotations.NullMarked;
