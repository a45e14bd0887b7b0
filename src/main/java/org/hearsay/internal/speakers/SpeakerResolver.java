package org.hearsay.internal.speakers;

import java.util.BitSet;
import java.util.List;
import org.hearsay.Speaker;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.WordLists;

/** Finds the speaker of each candidate, over the whole document. Immutable; one resolver serves all threads. */
public final class SpeakerResolver {

    private final SpeakerWords words;

    /**
     * Makes a resolver.
     *
     * @param words the word lists to read names, roles and pronouns with
     */
    public SpeakerResolver(WordLists words) {
        this.words = new SpeakerWords(words);
    }

    /**
     * The speaker of each candidate, in the order of the candidates; equal speakers are one object.
     *
     * @param document the text
     * @param quotes its quotations
     * @param candidates the candidates
     * @return one speaker for each candidate
     */
    public List<Speaker> resolve(Document document, QuoteMap quotes, List<Candidate> candidates) {
        return resolve(document, quotes, candidates, Trace.OFF);
    }

    /** Finds what {@link #resolve(Document, QuoteMap, List)} does, and notes which sieve found it. */
    public List<Speaker> resolve(Document document, QuoteMap quotes, List<Candidate> candidates, Trace trace) {
        // No noun phrase goes across the end of a source.
        BitSet edges = new BitSet();
        candidates.stream().flatMap(candidate -> candidate.source().stream()).forEach(piece -> {
            edges.set(piece.from());
            edges.set(piece.to());
        });
        Phrases phrases = new PhraseChunker(words, document, edges).chunk();
        List<Speaker> speakers = new CorefPass(phrases, quotes, candidates, trace).resolve();
        for (int i = 0; i < speakers.size(); i++) {
            trace.note(candidates.get(i).cue(), "speaker", speakers.get(i)::toString);
        }
        return speakers;
    }
}
