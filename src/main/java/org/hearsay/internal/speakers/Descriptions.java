package org.hearsay.internal.speakers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.hearsay.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom the descriptions of a document speak of, while one call sweeps over it: "the mayor", "the company"; never
 * shared.
 */
final class Descriptions {

    private static final int FARTHEST_SENTENCE = 4;

    private final Lexicon lexicon;
    private final Salience focus;
    private final Map<String, Entity> firstByNoun;
    private final Map<String, Entity> latestByNoun = new HashMap<>();
    private final Map<String, Entity> byWords = new HashMap<>();

    Descriptions(Lexicon lexicon, NameClusters cast, Salience focus) {
        this.lexicon = lexicon;
        this.focus = focus;
        this.firstByNoun = cast.firstByNoun();
    }

    /** Notes that a noun was used for somebody. */
    void note(Mention mention, Entity entity) {
        if (!mention.noun().isEmpty()) {
            latestByNoun.put(mention.noun(), entity);
        }
    }

    /** The one with a description of just these words, made if there is none yet. */
    Entity byWords(String words, Mention mention) {
        return byWords.computeIfAbsent(key(words), key -> new Entity(words, mention));
    }

    /** The one that a description speaks of: an earlier one with this noun, else a later one, else a new one. */
    Entity find(Mention mention, String words) {
        Entity same = byWords.get(key(words));
        if (mention.known() && !mention.plural() && !mention.noun().isEmpty()) {
            Entity entity = latestByNoun.get(mention.noun());
            if (entity == null && same == null) {
                entity = firstByNoun.get(mention.noun());
                entity = entity == null ? otherwiseNamed(mention) : entity;
            }
            if (entity != null && entity.gender().agrees(mention.gender())) {
                return entity;
            }
        }
        Entity entity = byWords(words, mention);
        entity.learn(mention);
        return entity;
    }

    /** The one in focus that a general noun may take up: "the company" for a name that says nothing else. */
    private @Nullable Entity otherwiseNamed(Mention mention) {
        String noun = mention.noun();
        if (lexicon.isGeneralPerson(noun) || lexicon.isOneOfPeople(noun)) {
            return inFocus(
                    mention,
                    each -> each.kind() == SpeakerKind.PERSON && each.gender().agrees(mention.gender()));
        }
        for (Lexicon.Trade trade : lexicon.trades) {
            if (trade.nouns().contains(noun)) {
                Entity named = inFocus(
                        mention, each -> isBody(each) && trade.nameNouns().contains(last(each)));
                return named == null ? inFocus(mention, each -> isBody(each) && isPlain(each)) : named;
            }
        }
        if (lexicon.bodyNouns.contains(noun)) {
            return inFocus(mention, this::isBody);
        }
        return lexicon.countryNouns.contains(noun)
                ? inFocus(mention, each -> lexicon.places.contains(key(each.name())))
                : null;
    }

    private @Nullable Entity inFocus(Mention mention, Predicate<Entity> wanted) {
        return focus.inCentre(mention.range().from(), FARTHEST_SENTENCE, each -> each.isNamed() && wanted.test(each));
    }

    private boolean isBody(Entity entity) {
        return entity.kind() == SpeakerKind.ORGANIZATION && !lexicon.places.contains(key(entity.name()));
    }

    /** Whether a name doesn't say what it is the name of. */
    private boolean isPlain(Entity entity) {
        return !lexicon.isOrganizationNoun(last(entity));
    }

    private static String last(Entity entity) {
        return key(entity.name().substring(entity.name().lastIndexOf(' ') + 1));
    }

    /** Calls the body that somebody belongs to by its name, if the text has told it: "the front". */
    void completeAffiliation(Entity entity) {
        String body = entity.affiliation();
        int space = body.lastIndexOf(' ');
        boolean described = space > 0 && lexicon.definite.contains(key(body.substring(0, space)));
        Entity fuller = described ? firstByNoun.get(key(body.substring(space + 1))) : null;
        if (fuller != null && fuller.kind() == SpeakerKind.ORGANIZATION) {
            entity.belong(fuller.name());
        }
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
