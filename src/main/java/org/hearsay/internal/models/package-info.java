/** Loads and checks OpenNLP models; inference only. */
@NullMarked
package org.hearsay.internal.models;

import org.jspecify.annotations.NullMarked;
