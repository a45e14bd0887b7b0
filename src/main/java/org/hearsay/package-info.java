/**
 * Who claims what in English news text, in which words, and how surely.
 *
 * <p>{@link org.hearsay.AttributionParser} takes a text and gives {@link org.hearsay.Attribution} objects. Each links a
 * {@linkplain org.hearsay.Claim claim} to the {@linkplain org.hearsay.Passage words} that name its source and the cue
 * that ascribes it, to the {@linkplain org.hearsay.Speaker speaker} behind the source, and to how surely it is said
 * ({@link org.hearsay.Hedging}) and reported ({@link org.hearsay.Framing}).
 *
 * <pre>
 *   String → text → quotes → cues → spans → roles → hedging → speakers → List&lt;Attribution&gt;
 * </pre>
 *
 * <p>With the document's name it gives a {@link org.hearsay.ParsedText}, which the formats of
 * {@code org.hearsay.format} take. Jackson 2, Jackson 3 and Gson make JSON of all these, with the names and values of
 * {@link org.hearsay.format.JsonLines}, and read them back, without being told anything.
 *
 * <p>All offsets are UTF-16 units of the text given to {@code parse}, half-open. All types are immutable, and no method
 * takes or returns null. Results are serializable, for sending them around; their serialized form isn't specified.
 *
 * @serial exclude
 */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
