/**
 * Output: each format writes a {@link org.hearsay.ParsedText} to an {@link Appendable}, {@code write}, or gives it as a
 * string, {@code format}.
 *
 * <pre>
 * {@link org.hearsay.format.TextTable}       a table for people
 * {@link org.hearsay.format.Html}            pages to look at, and an index of many
 * {@link org.hearsay.format.JsonLines}       for programs, one document a line; read back
 * {@link org.hearsay.format.Csv}             for spreadsheets
 * {@link org.hearsay.format.Brat}            standoff annotations, to be corrected in brat; read back
 * {@link org.hearsay.format.WebAnnotations}  W3C Web Annotations in JSON-LD
 * </pre>
 */
@NullMarked
package org.hearsay.format;

import org.jspecify.annotations.NullMarked;
