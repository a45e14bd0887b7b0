/**
 * Not for users: the rooms behind {@link org.hearsay.AttributionParser}. {@code Pipeline} alone knows their order.
 *
 * <pre>
 * String → Document           text      tokens, sentences, trees, ranges
 *        → QuoteMap           quotes    pairs of marks, what they are for; in which quotation a token is
 *                             syntax    a cursor at a token, verb groups, clauses; asked by the rooms below
 *        → List&lt;Candidate&gt;    cues      what the rules and the layout propose
 *        → List&lt;Candidate&gt;    bounds    where each part begins and ends: one list of steps for all candidates
 *        → List&lt;Candidate&gt;    extract   what the models propose, and how likely each candidate is
 *        → Assessment         hedging   level, polarity, markers and framing of a claim
 *        → List&lt;Speaker&gt;      speakers  who a source is
 *        → List&lt;Attribution&gt;            Assembler
 * </pre>
 *
 * To change something, open:
 *
 * <pre>
 * a sentence or word is cut wrongly                 text.Sentences, text.WordSplitter; sentences.txt, tokens.txt
 * a tag or a dependency is wrong                    models.Tagger, models.Parser; MODEL_CARD.md
 * a quotation is paired or judged wrongly           quotes.Pairing, quotes.QuoteClassifier; quotes.txt
 * a cue isn't found, or is none                     resources rules/*.rules, with an example in the rule
 * a verb can be a cue, or takes another clause      resources words/
 * a turn, a signature, a dateline                   cues.Transcript, cues.Signatures, cues.Dateline
 * a source or claim begins or ends wrongly          bounds.Bounds: the step; steps.txt: its example
 * a claim that asserts nothing                      bounds.EmptyClaims
 * two finds rival each other                        bounds.Rivals (of rules), extract.CandidateMerger (of all)
 * a feature of a model                              extract.CueFeatures, RoleFeatures, JudgeFeatures; train anew
 * a word hedges, denies or frames                   resources hedging/effects.tsv and words/; examples.txt
 * where a clause or a verb group ends               syntax
 * a clause of a claim that is surer than the rest   hedging.PartReader; clauses.txt
 * what the author says of a claim later             hedging.Remarks; remarks.txt
 * two names are one person, a pronoun's antecedent  speakers; speakers.txt
 * who set the parts, confidence, nesting            Assembler, bounds.Nesting
 * an output format                                  org.hearsay.format and cli.Format
 * a figure, a floor                                 evaluation (in src/cli); .ci/floor.properties
 * </pre>
 *
 * {@code hearsay explain FILE} shows which of these made what of each candidate; {@code .ci/snapshot} shows what a
 * change changes on the gold articles.
 */
@NullMarked
package org.hearsay.internal;

import org.jspecify.annotations.NullMarked;
