package org.hearsay.internal.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.speakers.NameKey.Part;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Groups the names of a document that denote the same person or organization.
 *
 * <p>Full names come first, wherever they are; then each shorter name goes to the last one before it that it fits, else
 * to the first one behind it.
 */
final class NameClusters {

    private static final int LONGEST_NAME = 10;

    private final SpeakerWords words;
    private final WordList companyForms;
    private final List<Mention> mentions;
    private final @Nullable Entity[] entities;
    private final SharedSurnames sharedSurnames = new SharedSurnames();
    private final Map<String, Entity> full = new HashMap<>();
    private final Map<NameKey, Entity> earliest = new HashMap<>();
    private final Map<NameKey, Entity> latest = new HashMap<>();

    NameClusters(SpeakerWords words, List<Mention> mentions) {
        this.words = words;
        this.companyForms = words.lists.get("company-forms");
        this.mentions = mentions;
        this.entities = new Entity[mentions.size()];
        for (int i = 0; i < entities.length; i++) {
            if (isNamed(i) && mentions.get(i).name().size() > 1) {
                entities[i] = fullName(mentions.get(i));
            }
        }
        for (int i = 0; i < entities.length; i++) {
            if (isNamed(i)) {
                Mention mention = mentions.get(i);
                Entity entity = entities[i] == null ? shortName(mention) : entities[i];
                entities[i] = entity;
                register(mention, entity, latest::put);
            }
        }
        for (int i = 0; i < entities.length; i++) {
            joinApposition(i, mentions.get(i).apposition());
        }
    }

    /** The entity of each mention that is a name or in apposition to one. */
    @Nullable
    Entity[] entities() {
        return entities.clone();
    }

    /** For each head noun or role noun the first entity whose name comes with it. */
    Map<String, Entity> byNoun() {
        Map<String, Entity> nouns = new HashMap<>();
        for (int i = 0; i < entities.length; i++) {
            if (entities[i] != null && !mentions.get(i).noun().isEmpty()) {
                nouns.putIfAbsent(mentions.get(i).noun(), entities[i]);
            }
        }
        return nouns;
    }

    private boolean isNamed(int index) {
        return mentions.get(index).is(Mention.Form.NAME);
    }

    private void joinApposition(int index, int apposition) {
        if (apposition < 0) {
            return;
        }
        Entity own = entities[index];
        Entity other = entities[apposition];
        if (own != null && other == null) {
            entities[apposition] = own;
        } else if (own == null && other != null && (other.isPerson() || other.isOrganization())) {
            entities[index] = other;
            other.learn(mentions.get(index));
        }
    }

    private Entity fullName(Mention mention) {
        String name = Words.lower(mention.fullName());
        Entity known = full.containsKey(name) ? full.get(name) : otherFullName(mention, name);
        Entity entity = known == null ? new Entity(mention.fullName(), mention) : known;
        if (isFuller(mention, entity)) {
            entity.rename(mention.fullName());
        }
        entity.learn(mention);
        full.putIfAbsent(name, entity);
        if (entity.isPerson()) {
            sharedSurnames.note(last(mention), entity);
        }
        register(mention, entity, earliest::putIfAbsent);
        return entity;
    }

    private @Nullable Entity otherFullName(Mention mention, String name) {
        if (mention.kind() == SpeakerKind.PERSON) {
            return samePerson(mention, name);
        }
        Entity entity = earliest.get(Part.END.of(name));
        return entity == null && mention.kind() == SpeakerKind.ORGANIZATION
                ? earliest.get(withoutForm(List.of(name.split(" "))))
                : entity;
    }

    private static boolean isFuller(Mention mention, Entity entity) {
        int length = entity.nameWords().size();
        boolean spelledOut = entity.name().contains(". ") && !mention.fullName().contains(".");
        return mention.name().size() > length || mention.name().size() == length && spelledOut;
    }

    private @Nullable Entity samePerson(Mention mention, String name) {
        String first = Words.lower(mention.name().get(0));
        String last = last(mention);
        // An initial fits all first names that begin with it, and a first name fits its initial alone.
        Part initial = Words.isInitial(first) ? Part.INITIAL_AND_LAST : Part.MERE_INITIAL_AND_LAST;
        Entity entity = earliest(
                Part.FIRST_AND_LAST.of(first + " " + last),
                NameKey.initial(initial, first, last),
                Part.SURNAMES.of(name));
        if (entity == null) {
            Entity alike = earliest.get(NameKey.soundOf(first, last));
            entity = alike != null
                            && Spelling.isVariant(first, alike.nameWords().get(0))
                            && Spelling.isVariant(last, alike.lastWord())
                    ? alike
                    : null;
        }
        return entity != null && entity.gender().agrees(mention.gender()) ? entity : null;
    }

    private @Nullable Entity earliest(NameKey... keys) {
        for (NameKey key : keys) {
            if (earliest.containsKey(key)) {
                return earliest.get(key);
            }
        }
        return null;
    }

    private Entity shortName(Mention mention) {
        String word = Words.lower(mention.fullName());
        Entity entity = switch (mention.kind()) {
            case PERSON -> person(word, mention);
            case ORGANIZATION -> mention.certain() ? body(word, mention) : full.get(word);
            default -> full.get(word);
        };
        if (entity == null) {
            entity = new Entity(mention.fullName(), mention);
            full.put(word, entity);
        }
        entity.learn(mention);
        return entity;
    }

    private @Nullable Entity person(String word, Mention mention) {
        Gender gender = mention.gender();
        Entity entity = gender == Gender.UNKNOWN ? null : find(NameKey.last(gender, word));
        if (entity == null) {
            entity = sharedSurnames.of(word, gender, latest.get(Part.LAST.of(word)));
        }
        Part[] others = {Part.FIRST, Part.OPENER, Part.ACRONYM};
        for (int i = 0; entity == null && i < others.length; i++) {
            entity = agreeing(find(others[i].of(word)), gender);
        }
        if (entity == null) {
            Entity alike = agreeing(find(NameKey.soundOf(word)), gender);
            entity = alike != null && Spelling.isVariant(alike.lastWord(), word) ? alike : null;
        }
        // "Ryan" is a man's first name, and the surname of "Joanne Ryan".
        if (entity == null && mention.range().length() == 1) {
            entity = sharedSurnames.of(word, Gender.UNKNOWN, latest.get(Part.LAST.of(word)));
        }
        return entity == null ? full.get(word) : entity;
    }

    private static @Nullable Entity agreeing(@Nullable Entity entity, Gender gender) {
        return entity != null && entity.gender().agrees(gender) ? entity : null;
    }

    private @Nullable Entity body(String word, Mention mention) {
        boolean place = words.names.places.contains(word);
        Entity entity = full.get(word);
        if (entity == null && place) {
            entity = find(Part.LAST.of(word));
        }
        if (entity == null && Words.isAcronym(mention.name().get(0))) {
            entity = find(Part.ACRONYM.of(word.replace(".", "")));
        }
        if (entity == null) {
            entity = find(Part.OPENER.of(word));
        }
        return entity == null && !place ? find(Part.END.of(word)) : entity;
    }

    /** The last entity before a mention that has a key, else the first one behind it. */
    private @Nullable Entity find(NameKey key) {
        Entity entity = latest.get(key);
        return entity == null ? earliest.get(key) : entity;
    }

    /** Enters an entity under each key that a shorter or differently spelled name may come with. */
    private void register(Mention mention, Entity entity, BiConsumer<NameKey, Entity> index) {
        List<String> name = entity.nameWords();
        if (name.size() < 2 || name.size() > LONGEST_NAME) {
            return;
        }
        if (entity.isPerson()) {
            NameKey.ofPerson(name, entity.gender()).forEach(key -> index.accept(key, entity));
            return;
        }
        NameKey.ofBody(name, words.connectors).forEach(key -> index.accept(key, entity));
        index.accept(withoutForm(name), entity);
        String opener = name.get(0);
        boolean named =
                Words.isCapitalized(entity.name().substring(entity.name().lastIndexOf(' ') + 1));
        if (named
                && mention.name().size() > 1
                && !words.names.places.contains(opener)
                && !words.nouns.isOrganization(opener)) {
            index.accept(Part.OPENER.of(opener), entity);
        }
    }

    /** The key of a company's name without its form. */
    private NameKey withoutForm(List<String> name) {
        int last = name.size() - 1;
        boolean form = last > 0 && companyForms.contains(name.get(last));
        return Part.WITHOUT_FORM.of(String.join(" ", form ? name.subList(0, last) : name));
    }

    private static String last(Mention mention) {
        return Words.lower(mention.name().get(mention.name().size() - 1));
    }
}
