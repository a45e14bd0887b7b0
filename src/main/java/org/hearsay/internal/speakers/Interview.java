package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.CCONJ;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The printed interview: an introduction that names who is asked, then questions in paragraphs of their own.
 *
 * @param guest the one who answers, or null if the document is no interview
 * @param begins the first paragraph behind the introduction
 */
record Interview(@Nullable Entity guest, int begins) {

    private static final Interview NONE = new Interview(null, Integer.MAX_VALUE);
    private static final int FEW_QUESTIONS = 1;
    private static final int LONGEST_OPENING = 4;
    private static final int LONGEST_INTRODUCTION = 600;

    /** Reads a document of which some paragraphs end with a question mark. */
    static Interview of(NamedMentions named, BitSet questions) {
        if (questions.cardinality() <= FEW_QUESTIONS) {
            return NONE;
        }
        Document document = named.document();
        int end = Math.min(document.paragraphs().get(questions.nextSetBit(0)).from(), LONGEST_INTRODUCTION);
        Entity guest = guest(named, end);
        if (guest == null) {
            return NONE;
        }
        int last = IntStream.range(0, end)
                .filter(at -> named.personAt(at) == guest)
                .max()
                .orElse(-1);
        return new Interview(guest, last < 0 ? 0 : document.paragraphIndex(last) + 1);
    }

    private static @Nullable Entity guest(NamedMentions named, int end) {
        Document document = named.document();
        WordList words = named.words().lists.get("interview-words");
        WordList headlineVerbs = named.words().lists.get("interview-verbs");
        Range headline = document.sentences().get(0);
        Predicate<String> ofHeadline = word -> words.contains(word) || headlineVerbs.contains(word);
        boolean told = false;
        for (int at = 0; at < end; at++) {
            String word = document.token(at).lower();
            if (headline.contains(at) ? ofHeadline.test(word) : words.contains(word)) {
                told = true;
                int guest = guestAround(named, at);
                if (guest >= 0) {
                    return isOneOfSeveral(named, guest) ? null : named.personAt(guest);
                }
            }
        }
        return told ? mostNamed(named, end) : null;
    }

    /** Where the name of the guest begins in the sentence of an interview's word, or -1. */
    private static int guestAround(NamedMentions named, int word) {
        Range sentence = named.document().sentenceOf(word);
        // The tagger took the name for one with the word before it: "[Herald interviews Ana Ruiz]".
        for (int at = word; at >= sentence.from() && at > word - LONGEST_OPENING; at--) {
            if (named.personAt(at) != null && named.endAt(at) > word + 1) {
                return at;
            }
        }
        return IntStream.concat(IntStream.range(word + 1, sentence.to()), IntStream.range(sentence.from(), word))
                .filter(at -> isCertainPerson(named.personAt(at)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isCertainPerson(@Nullable Entity entity) {
        return entity != null && entity.isPerson() && entity.isCertain();
    }

    private static boolean isOneOfSeveral(NamedMentions named, int at) {
        int end = named.endAt(at);
        return named.phrases().at(end).is(CCONJ) && named.personAt(end + 1) != null;
    }

    private static @Nullable Entity mostNamed(NamedMentions named, int end) {
        Map<Entity, Integer> counts = new IdentityHashMap<>();
        Entity most = null;
        for (int i = 0; i < named.mentions().size(); i++) {
            Entity entity = named.entities()[i];
            if (named.mentions().get(i).range().from() < end && isCertainPerson(entity)) {
                int count = counts.merge(entity, 1, Integer::sum);
                most = most == null || count > counts.get(most) ? entity : most;
            }
        }
        return most;
    }
}
