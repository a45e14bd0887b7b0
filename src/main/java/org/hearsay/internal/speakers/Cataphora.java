package org.hearsay.internal.speakers;

import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.internal.text.Document;
import org.jspecify.annotations.Nullable;

/** Finds whom a text names only after it has spoken of him or her. */
final class Cataphora {

    private static final int SOON = 2;
    private static final int BODY_OF_ARTICLE = 6;

    private final NamedMentions stage;
    private final Document document;

    Cataphora(NamedMentions stage) {
        this.stage = stage;
        this.document = stage.document();
    }

    /**
     * The person of a pronoun's gender who is named behind it: "“I am tired,” she said. Ana Ruiz had worked all night."
     */
    @Nullable
    Entity soonNamed(Mention pronoun, Set<Entity> others) {
        int at = pronoun.range().to();
        return first(
                at,
                document.sentenceIndex(pronoun.range().from()) + SOON,
                others,
                each -> each.agrees(pronoun.pronoun()));
    }

    /** The person behind a headline's man or woman, whom the article names: "Woman Says Police Ignored Calls". */
    @Nullable
    Entity inHeadline(Mention mention, Set<Entity> others) {
        int at = mention.range().from();
        boolean headline = document.sentenceIndex(at) == 0
                && document.sentences().size() > 1
                && !document.token(document.sentences().get(0).to() - 1).text().equals(".")
                && document.paragraphIndex(document.sentences().get(1).from()) > 0;
        boolean described = mention.form() == Mention.Form.DESCRIPTION
                && !mention.plural()
                && mention.gender() != Gender.UNKNOWN
                && stage.mentionAt()[at] >= 0;
        return headline && described
                ? first(
                        document.sentences().get(0).to(),
                        BODY_OF_ARTICLE,
                        others,
                        each -> each.gender() == mention.gender())
                : null;
    }

    private @Nullable Entity first(int from, int lastSentence, Set<Entity> others, Predicate<Entity> wanted) {
        for (int at = from; at < document.size() && document.sentenceIndex(at) <= lastSentence; at++) {
            Entity person = stage.personAt(at);
            if (person != null && person.isSure() && !others.contains(person) && wanted.test(person)) {
                return person;
            }
        }
        return null;
    }
}
