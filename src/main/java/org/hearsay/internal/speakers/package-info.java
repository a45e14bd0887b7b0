/**
 * From candidates to speakers, in four stages over the whole document:
 *
 * <pre>
 * noun phrases   PhraseChunker, Phrases
 * mentions       MentionReader, by NameReader, DescriptionReader and AppositionReader
 * name clusters  NameClusters, by NameKey
 * entities       CorefPass, which asks the sieves of {@link org.hearsay.internal.speakers.Sieves}
 * </pre>
 *
 * <p>To change which mention has which antecedent, open Sieves; the kind of a speaker, KindFinder; role and
 * affiliation, RoleReader; which names are one, NameKey; word lists, SpeakerWords.
 */
@NullMarked
package org.hearsay.internal.speakers;

import org.jspecify.annotations.NullMarked;
