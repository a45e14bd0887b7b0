package org.hearsay.internal.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;
import org.hearsay.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the antecedents of descriptions: "the mayor", "the company". State of one pass; not thread-safe. */
final class Descriptions {

    private static final int FARTHEST_SENTENCE = 4;

    /** A kind of bodies by the nouns that describe one, "the company", and those that end its name, "Inc.". */
    private record Trade(WordList nouns, WordList nameNouns) {}

    private final SpeakerWords words;
    private final Salience salience;
    private final List<Trade> trades;
    private final WordList generalPersons;
    private final WordList bodies;
    private final WordList countries;
    private final Map<String, Entity> named;
    private final Map<String, Entity> latest = new HashMap<>();
    private final Map<String, Entity> byWords = new HashMap<>();

    /** Knows the nouns of names, and no description yet. */
    Descriptions(SpeakerWords words, Map<String, Entity> named, Salience salience) {
        this.words = words;
        this.named = named;
        this.salience = salience;
        WordLists lists = words.lists;
        trades = List.of(
                new Trade(lists.get("company-nouns"), lists.get("company-name-nouns")),
                new Trade(lists.get("media-nouns"), words.mediaNameNouns),
                new Trade(lists.get("club-nouns"), lists.get("club-name-nouns")));
        generalPersons = lists.get("general-person-nouns");
        bodies = lists.get("body-nouns");
        countries = lists.get("country-nouns");
    }

    /** Notes that a mention's noun was used for somebody. */
    void note(Mention mention, Entity entity) {
        if (!mention.noun().isEmpty()) {
            latest.put(mention.noun(), entity);
        }
    }

    /** The one with a description of just these words, made if there is none yet. */
    Entity byWords(String text, Mention mention) {
        return byWords.computeIfAbsent(Words.lower(text), key -> new Entity(text, mention));
    }

    /** The last one before it with the noun of a definite description. */
    @Nullable
    Entity sameNoun(Mention mention) {
        return isDefinite(mention) ? agreeing(latest.get(mention.noun()), mention) : null;
    }

    /** The first one whose name comes with the noun: "Finance Minister Paul Berger … the minister". */
    @Nullable
    Entity nounOfName(Mention mention, String text) {
        return isFirst(mention, text) ? agreeing(named.get(mention.noun()), mention) : null;
    }

    /** The salient one that a general noun may take up: "the company" for a name that says nothing else. */
    @Nullable
    Entity generalNoun(Mention mention, String text) {
        boolean free = isFirst(mention, text) && !named.containsKey(mention.noun());
        return free ? agreeing(salient(mention), mention) : null;
    }

    private static boolean isDefinite(Mention mention) {
        return mention.definite() && !mention.plural() && !mention.noun().isEmpty();
    }

    /** Whether neither the noun nor the words of a definite description were used before. */
    private boolean isFirst(Mention mention, String text) {
        return isDefinite(mention) && !latest.containsKey(mention.noun()) && !byWords.containsKey(Words.lower(text));
    }

    private static @Nullable Entity agreeing(@Nullable Entity entity, Mention mention) {
        return entity != null && entity.gender().agrees(mention.gender()) ? entity : null;
    }

    private @Nullable Entity salient(Mention mention) {
        String noun = mention.noun();
        if (generalPersons.contains(noun) || words.nouns.isAge(noun) || words.names.isOneOfPeople(noun)) {
            return salient(mention, each -> each.isPerson() && each.gender().agrees(mention.gender()));
        }
        for (Trade trade : trades) {
            if (trade.nouns().contains(noun)) {
                Entity ofTrade = salient(
                        mention, each -> isBody(each) && trade.nameNouns().contains(each.lastWord()));
                // Else a name that doesn't say what it is the name of.
                return ofTrade == null
                        ? salient(mention, each -> isBody(each) && !words.nouns.isOrganization(each.lastWord()))
                        : ofTrade;
            }
        }
        if (bodies.contains(noun)) {
            return salient(mention, this::isBody);
        }
        return countries.contains(noun) ? salient(mention, this::isPlace) : null;
    }

    private @Nullable Entity salient(Mention mention, Predicate<Entity> wanted) {
        return salience.weightiest(
                mention.range().from(), FARTHEST_SENTENCE, each -> each.isNamed() && wanted.test(each));
    }

    private boolean isBody(Entity entity) {
        return entity.isOrganization() && !isPlace(entity);
    }

    private boolean isPlace(Entity entity) {
        return words.names.places.contains(Words.lower(entity.name()));
    }

    /** Gives an affiliation such as "the front" the name that the text has for it. */
    void completeAffiliation(Entity entity) {
        String body = Words.lower(entity.affiliation());
        int space = body.lastIndexOf(' ');
        boolean described = space > 0 && words.definite.contains(body.substring(0, space));
        Entity fuller = described ? named.get(body.substring(space + 1)) : null;
        if (fuller != null && fuller.isOrganization()) {
            entity.affiliate(fuller.name());
        }
    }
}
