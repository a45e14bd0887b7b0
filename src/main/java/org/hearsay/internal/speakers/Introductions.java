package org.hearsay.internal.speakers;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Finds where a text that speaks for itself names its speaker: "My name is Ana Ruiz", "as your mayor, I". */
final class Introductions {

    private final NamedMentions named;
    private final Document document;
    private final WordList introductions;
    private final WordList announcements;
    private final WordList announcementEnds;
    private final WordList officeOpeners;
    private final Map<Integer, Entity> byParagraph = new HashMap<>();
    private final @Nullable Entity only;

    Introductions(NamedMentions named) {
        this.named = named;
        this.document = named.document();
        WordLists lists = named.words().lists;
        introductions = lists.get("self-introductions");
        announcements = lists.get("self-announcements");
        announcementEnds = lists.get("introduction-ends");
        officeOpeners = lists.get("office-openers");
        Entity last = null;
        boolean several = false;
        for (int at = 0; at < document.size(); at++) {
            Entity introduced = named.isQuoted(at) ? null : introducedAt(at);
            if (introduced != null) {
                byParagraph.putIfAbsent(document.paragraphIndex(at), introduced);
                several |= last != null && last != introduced;
                last = introduced;
            }
        }
        only = several ? null : last == null ? office() : last;
    }

    /** The one who is introduced in a paragraph, or null. */
    @Nullable
    Entity in(int paragraph) {
        return byParagraph.get(paragraph);
    }

    /** The only one who is introduced, or null. */
    @Nullable
    Entity only() {
        return only;
    }

    private @Nullable Entity introducedAt(int at) {
        Entity person = named.personAt(behind(introductions, at));
        if (person != null && person.isCertain()) {
            return person;
        }
        int name = behind(announcements, at);
        return named.phrases().at(named.endAt(name)).isIn(announcementEnds) ? named.personAt(name) : null;
    }

    /** The index behind the words of a list that begin at a token, or the document's size. */
    private int behind(WordList list, int at) {
        if (list.opensPhrase(document.token(at).lower())) {
            StringBuilder words = new StringBuilder();
            int end = Math.min(document.sentenceOf(at).to(), at + list.longest());
            for (int i = at; i < end; i++) {
                words.append(i == at ? "" : " ").append(document.token(i).lower());
                if (list.contains(words.toString())) {
                    return i + 1;
                }
            }
        }
        return document.size();
    }

    /** The one who speaks by office: "as your President, I". */
    private @Nullable Entity office() {
        for (int at = 0; at < document.size(); at++) {
            Mention mention = named.mentionAt(at + 1);
            if (mention != null
                    && !named.isQuoted(at)
                    && named.phrases().at(at).isIn(officeOpeners)
                    && isOffice(mention)
                    && saysI(at)) {
                return new Entity(mention.role(), mention);
            }
        }
        return null;
    }

    private boolean isOffice(Mention mention) {
        boolean capital = document.token(mention.range().to() - 1).isCapitalized();
        return mention.is(Mention.Form.DESCRIPTION)
                && !mention.plural()
                && !mention.role().isEmpty()
                && (capital || named.phrases().pronoun(mention.range().from()) == Pronoun.SECOND)
                && named.words().nouns.isPerson(mention.noun());
    }

    /** Whether "I" or "we" is in the sentence of a token, and unquoted. */
    private boolean saysI(int token) {
        return document.sentenceOf(token).stream()
                .anyMatch(i -> !named.isQuoted(i) && named.phrases().pronoun(i) == Pronoun.FIRST);
    }
}
