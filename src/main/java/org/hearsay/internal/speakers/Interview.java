package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.CCONJ;

import java.util.IdentityHashMap;
import java.util.Map;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The printed interview: an introduction that tells who is asked, then questions in paragraphs of their own.
 *
 * @param guest the one who answers, or null if the document is no interview
 * @param begins the first paragraph behind the introduction
 */
record Interview(@Nullable Entity guest, int begins) {

    private static final Interview NONE = new Interview(null, Integer.MAX_VALUE);
    private static final int FEW_QUESTIONS = 1;
    private static final int LONGEST_OPENING = 4;
    private static final int LONGEST_INTRODUCTION = 600;

    /** Reads a document; {@code questions} says which paragraphs end with a question mark. */
    static Interview of(NamedMentions stage, boolean[] questions) {
        Document document = stage.document();
        int asked = 0;
        int first = -1;
        for (int i = 0; i < questions.length; i++) {
            if (questions[i]) {
                asked++;
                first = first < 0 ? i : first;
            }
        }
        if (asked <= FEW_QUESTIONS) {
            return NONE;
        }
        int end = Math.min(document.paragraphs().get(first).from(), LONGEST_INTRODUCTION);
        Entity guest = guest(stage, end);
        return guest == null ? NONE : new Interview(guest, afterIntroduction(stage, end, guest));
    }

    private static @Nullable Entity guest(NamedMentions stage, int end) {
        Document document = stage.document();
        Lexicon lexicon = stage.lexicon();
        boolean told = false;
        for (int at = 0; at < end; at++) {
            String word = document.token(at).lower();
            boolean headline = at < document.sentences().get(0).to() && lexicon.interviewVerbs.contains(word);
            if (headline || lexicon.interviewWords.contains(word)) {
                told = true;
                Range sentence = document.sentenceOf(at);
                int guest = around(stage, sentence.from(), at);
                guest = guest < 0 ? firstPerson(stage, at + 1, sentence.to()) : guest;
                guest = guest < 0 ? firstPerson(stage, sentence.from(), at) : guest;
                if (guest >= 0) {
                    return isOneOfSeveral(stage, guest) ? null : stage.personAt(guest);
                }
            }
        }
        return told ? mostNamed(stage, end) : null;
    }

    /**
     * Where the person's name begins that the tagger took for one with a word before it: "[Herald interviews Ana
     * Ruiz]".
     */
    private static int around(NamedMentions stage, int from, int word) {
        for (int at = word; at >= from && at > word - LONGEST_OPENING; at--) {
            if (stage.personAt(at) != null && stage.endAt(at) > word + 1) {
                return at;
            }
        }
        return -1;
    }

    private static int firstPerson(NamedMentions stage, int from, int to) {
        for (int at = from; at < to; at++) {
            Entity person = stage.personAt(at);
            if (person != null && person.isSure()) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOneOfSeveral(NamedMentions stage, int at) {
        int end = stage.endAt(at);
        return end + 1 < stage.document().size()
                && stage.document().token(end).upos() == CCONJ
                && stage.personAt(end + 1) != null;
    }

    private static @Nullable Entity mostNamed(NamedMentions stage, int end) {
        Map<Entity, Integer> counts = new IdentityHashMap<>();
        Entity most = null;
        for (int i = 0;
                i < stage.mentions().size() && stage.mentions().get(i).range().from() < end;
                i++) {
            Entity entity = stage.entities()[i];
            if (entity != null && entity.kind() == SpeakerKind.PERSON && entity.isSure()) {
                int count = counts.merge(entity, 1, Integer::sum);
                if (most == null || count > counts.get(most)) {
                    most = entity;
                }
            }
        }
        return most;
    }

    /** The paragraph behind the last one before the first question that names the guest. */
    private static int afterIntroduction(NamedMentions stage, int end, Entity guest) {
        int paragraph = 0;
        for (int at = 0; at < end; at++) {
            if (stage.personAt(at) == guest) {
                paragraph = stage.document().paragraphIndex(at) + 1;
            }
        }
        return paragraph;
    }
}
