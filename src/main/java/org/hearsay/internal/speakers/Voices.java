package org.hearsay.internal.speakers;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The antecedents of "I" and "you" outside quotation marks: in interviews, transcripts and speeches.
 *
 * @param voices for each paragraph the antecedent of "I", or null if it doesn't show
 * @param addressees for each paragraph the antecedent of "you", or null if it doesn't show
 */
record Voices(@Nullable Entity[] voices, @Nullable Entity[] addressees) {

    /** A few questions to the hearers don't make an interview of a speech. */
    private static final double RARE_QUESTIONS = 0.2;

    /** Reads who speaks in each paragraph. */
    static Voices of(NamedMentions named) {
        Document document = named.document();
        int size = document.paragraphs().size();
        Voices result = new Voices(new Entity[size], new Entity[size]);
        BitSet questions = new BitSet();
        for (int i = 0; i < size; i++) {
            int last = document.paragraphs().get(i).to() - 1;
            questions.set(i, document.token(last).text().equals("?"));
        }
        Introductions introductions = new Introductions(named);
        Turns turns = new Turns(named);
        Interview interview = Interview.of(named, questions);
        boolean talk = questions.cardinality() > RARE_QUESTIONS * size;
        Entity floor = introductions.only();
        Entity labelled = null;
        Set<Entity> labels = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            Range paragraph = document.paragraphs().get(i);
            labelled = turns.label(paragraph, labelled);
            floor = i == interview.begins() ? interview.guest() : floor;
            if (labelled != null) {
                result.voices[i] = labelled;
                labels.add(labelled);
            } else if (floor != null && questions.get(i) && (talk || i >= interview.begins())) {
                result.addressees[i] = floor;
            } else {
                Entity introduced = introductions.in(i);
                result.voices[i] = introduced == null ? floor : introduced;
            }
            Entity called = turns.called(paragraph);
            floor = called == null ? floor : called;
        }
        if (labels.size() == 2) {
            result.talkToEachOther(List.copyOf(labels));
        }
        return result;
    }

    private void talkToEachOther(List<Entity> two) {
        for (int i = 0; i < voices.length; i++) {
            if (voices[i] == two.get(0) || voices[i] == two.get(1)) {
                addressees[i] = two.get(voices[i] == two.get(0) ? 1 : 0);
            }
        }
    }
}
