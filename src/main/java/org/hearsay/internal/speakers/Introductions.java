package org.hearsay.internal.speakers;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds where a text that speaks for itself says who speaks: "My name is Ana Ruiz", "as your mayor, I". Immutable. */
final class Introductions {

    private final Map<Integer, Entity> byParagraph;
    private final @Nullable Entity only;

    private Introductions(Map<Integer, Entity> byParagraph, @Nullable Entity only) {
        this.byParagraph = Map.copyOf(byParagraph);
        this.only = only;
    }

    static Introductions of(NamedMentions stage) {
        Map<Integer, Entity> byParagraph = new HashMap<>();
        Entity only = null;
        boolean several = false;
        for (int at = 0; at < stage.document().size(); at++) {
            Entity introduced = stage.isQuoted(at) ? null : introducedAt(stage, at);
            if (introduced != null) {
                byParagraph.putIfAbsent(stage.document().paragraphIndex(at), introduced);
                several |= only != null && only != introduced;
                only = introduced;
            }
        }
        return new Introductions(byParagraph, several ? null : only == null ? office(stage) : only);
    }

    /** Who is introduced in a paragraph, or null. */
    @Nullable
    Entity in(int paragraph) {
        return byParagraph.get(paragraph);
    }

    /** The only one who is introduced, or null. */
    @Nullable
    Entity only() {
        return only;
    }

    private static @Nullable Entity introducedAt(NamedMentions stage, int at) {
        Lexicon lexicon = stage.lexicon();
        int name = behind(stage.document(), lexicon.selfIntroductions, at);
        Entity person = name < 0 ? null : stage.personAt(name);
        if (person != null && person.isSure()) {
            return person;
        }
        name = behind(stage.document(), lexicon.selfAnnouncements, at);
        person = name < 0 ? null : stage.personAt(name);
        if (person == null) {
            return null;
        }
        int end = stage.endAt(name);
        return end < stage.document().size()
                        && lexicon.introductionEnds.contains(
                                stage.document().token(end).lower())
                ? person
                : null;
    }

    /** The index behind the words of a list that stand at a token, or -1. */
    private static int behind(Document document, WordList list, int at) {
        if (!list.opensPhrase(document.token(at).lower())) {
            return -1;
        }
        StringBuilder words = new StringBuilder();
        int end = Math.min(document.sentenceOf(at).to(), at + list.longest());
        for (int i = at; i < end; i++) {
            words.append(i == at ? "" : " ").append(document.token(i).lower());
            if (list.contains(words.toString())) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The one who speaks by office: "as your President, I". */
    private static @Nullable Entity office(NamedMentions stage) {
        Document document = stage.document();
        for (int at = 0; at + 1 < document.size(); at++) {
            int phrase = stage.mentionAt()[at + 1];
            if (phrase >= 0 && !stage.isQuoted(at) && document.token(at).lower().equals("as")) {
                Mention mention = stage.mentions().get(phrase);
                if (isOffice(stage, mention) && speaksFirst(stage, document.sentenceOf(at))) {
                    return new Entity(mention.role(), mention);
                }
            }
        }
        return null;
    }

    private static boolean isOffice(NamedMentions stage, Mention mention) {
        if (mention.form() != Mention.Form.DESCRIPTION
                || mention.plural()
                || mention.role().isEmpty()) {
            return false;
        }
        Document document = stage.document();
        boolean capital = Character.isUpperCase(
                document.token(mention.range().to() - 1).text().codePointAt(0));
        boolean yours = stage.lexicon().pronoun(document.token(mention.range().from())) == Pronoun.SECOND;
        return (capital || yours) && stage.lexicon().isPersonNoun(mention.noun());
    }

    private static boolean speaksFirst(NamedMentions stage, Range sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!stage.isQuoted(i) && stage.lexicon().pronoun(stage.document().token(i)) == Pronoun.FIRST) {
                return true;
            }
        }
        return false;
    }
}
