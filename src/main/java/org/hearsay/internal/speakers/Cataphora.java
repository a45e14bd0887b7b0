package org.hearsay.internal.speakers;

import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds people who are named only behind a pronoun or description of them. */
record Cataphora(NamedMentions named) {

    private static final int SOON = 2;
    private static final int BODY_OF_ARTICLE = 6;

    /**
     * The person of a pronoun's gender who is named behind it: "“I am tired,” she said. Ana Ruiz had worked all night."
     */
    @Nullable
    Entity soonNamed(Mention pronoun, Set<Entity> others) {
        int last = named.document().sentenceIndex(pronoun.range().from()) + SOON;
        return pronoun.gender() != Gender.UNKNOWN
                ? first(pronoun.range().to(), last, others, each -> each.agrees(pronoun.pronoun()))
                : null;
    }

    /** The person in the article who is a headline's man or woman: "Woman Says Police Ignored Calls". */
    @Nullable
    Entity inHeadline(Mention mention, Set<Entity> others) {
        int at = mention.range().from();
        boolean described = !mention.plural() && mention.gender() != Gender.UNKNOWN && named.mentionAt(at) != null;
        return described && isInHeadline(at)
                ? first(
                        named.document().sentences().get(0).to(),
                        BODY_OF_ARTICLE,
                        others,
                        each -> each.gender() == mention.gender())
                : null;
    }

    private boolean isInHeadline(int token) {
        Document document = named.document();
        if (document.sentenceIndex(token) > 0 || document.sentences().size() == 1) {
            return false;
        }
        Range headline = document.sentences().get(0);
        return !document.token(headline.to() - 1).text().equals(".") && document.paragraphIndex(headline.to()) > 0;
    }

    private @Nullable Entity first(int from, int lastSentence, Set<Entity> others, Predicate<Entity> wanted) {
        for (int at = from; at < named.document().size() && named.document().sentenceIndex(at) <= lastSentence; at++) {
            Entity person = named.personAt(at);
            if (person != null && person.isCertain() && !others.contains(person) && wanted.test(person)) {
                return person;
            }
        }
        return null;
    }
}
