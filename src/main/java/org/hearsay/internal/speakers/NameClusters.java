package org.hearsay.internal.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * The named ones of a document: which names name the same one.
 *
 * <p>Full names come first, wherever they stand; then each shorter name goes to the last one before it that it fits,
 * else to the first one behind it.
 */
final class NameClusters {

    private static final int LONGEST_SUFFIX_SEARCH = 10;

    private final Lexicon lexicon;
    private final List<Mention> mentions;
    private final Entity[] entities;
    private final SharedSurnames bearers = new SharedSurnames();
    private final Map<String, Entity> full = new HashMap<>();
    private final Map<String, Entity> first = new HashMap<>();
    private final Map<String, Entity> latest = new HashMap<>();

    NameClusters(Lexicon lexicon, List<Mention> mentions) {
        this.lexicon = lexicon;
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
                if (entities[i] == null) {
                    entities[i] = shortName(mention);
                    entities[i].learn(mention);
                }
                register(mention, entities[i], latest);
            }
        }
        for (int i = 0; i < entities.length; i++) {
            int same = mentions.get(i).same();
            if (same >= 0 && entities[i] != null && entities[same] == null) {
                entities[same] = entities[i];
            } else if (same >= 0 && entities[i] == null && isActor(entities[same])) {
                entities[i] = entities[same];
                entities[i].learn(mentions.get(i));
            }
        }
    }

    /** The one that each mention names, as far as it is named or stands in apposition to a name. */
    Entity[] entities() {
        return entities.clone();
    }

    /** The first body or person with a head noun or role noun. */
    Map<String, Entity> firstByNoun() {
        Map<String, Entity> nouns = new HashMap<>();
        for (int i = 0; i < entities.length; i++) {
            if (entities[i] != null && !mentions.get(i).noun().isEmpty()) {
                nouns.putIfAbsent(mentions.get(i).noun(), entities[i]);
            }
        }
        return nouns;
    }

    private static boolean isActor(@Nullable Entity entity) {
        return entity != null && (entity.kind() == SpeakerKind.PERSON || entity.kind() == SpeakerKind.ORGANIZATION);
    }

    private boolean isNamed(int index) {
        return mentions.get(index).form() == Mention.Form.NAME;
    }

    private Entity fullName(Mention mention) {
        String key = lower(mention.fullName());
        Entity entity = full.get(key);
        if (entity == null) {
            entity = mention.kind() == SpeakerKind.PERSON ? samePerson(mention) : first.get("suffix " + key);
        }
        if (entity == null && mention.kind() == SpeakerKind.ORGANIZATION) {
            entity = first.get("company " + withoutForm(words(mention.fullName())));
        }
        if (entity == null) {
            entity = new Entity(mention.fullName(), mention);
        } else if (isFuller(mention, entity)) {
            entity.call(mention.fullName());
        }
        entity.learn(mention);
        full.putIfAbsent(key, entity);
        if (entity.kind() == SpeakerKind.PERSON) {
            bearers.note(lower(mention.name().get(mention.name().size() - 1)), entity);
        }
        register(mention, entity, first);
        return entity;
    }

    private static boolean isFuller(Mention mention, Entity entity) {
        int words = entity.name().split(" ").length;
        return mention.name().size() > words
                || (mention.name().size() == words
                        && entity.name().contains(". ")
                        && !mention.fullName().contains("."));
    }

    private @Nullable Entity samePerson(Mention mention) {
        String given = lower(mention.name().get(0));
        String surname = lower(mention.name().get(mention.name().size() - 1));
        Entity entity = first.get("both " + given + " " + surname);
        if (entity == null) {
            entity = first.get((isInitial(given) ? "initial " : "initialed ") + given.charAt(0) + " " + surname);
        }
        if (entity == null) {
            entity = first.get("surnames " + lower(mention.fullName()));
        }
        if (entity != null) {
            return entity.gender().agrees(mention.gender()) ? entity : null;
        }
        entity = first.get("sounds " + Spelling.skeleton(given) + " " + Spelling.skeleton(surname));
        if (entity == null || !entity.gender().agrees(mention.gender())) {
            return null;
        }
        String[] other = lower(entity.name()).split(" ");
        return Spelling.isVariant(given, other[0]) && Spelling.isVariant(surname, other[other.length - 1])
                ? entity
                : null;
    }

    private Entity shortName(Mention mention) {
        String word = lower(mention.fullName());
        Entity found = mention.kind() == SpeakerKind.ORGANIZATION && mention.sure()
                ? body(word, mention)
                : mention.kind() == SpeakerKind.PERSON ? person(word, mention) : full.get(word);
        if (found != null) {
            return found;
        }
        Entity entity = new Entity(mention.fullName(), mention);
        full.put(word, entity);
        return entity;
    }

    private @Nullable Entity person(String word, Mention mention) {
        if (mention.gender() != Gender.UNKNOWN) {
            Entity entity = either(mention.gender() + " " + word);
            if (entity != null) {
                return entity;
            }
        }
        Entity bearer = bearers.of(word, mention.gender(), latest.get("surname " + word));
        if (bearer != null) {
            return bearer;
        }
        String[] ways = {"given ", "word ", "acronym ", "surname sounds "};
        for (String way : ways) {
            Entity entity = either(way + (way.endsWith("sounds ") ? Spelling.skeleton(word) : word));
            boolean fits = entity != null && entity.gender().agrees(mention.gender());
            if (fits && (!way.endsWith("sounds ") || spelledAlike(entity, word))) {
                return entity;
            }
        }
        // "Ryan" is a man's first name, and the surname of "Joanne Ryan".
        Entity untitled =
                mention.range().length() == 1 ? bearers.of(word, Gender.UNKNOWN, latest.get("surname " + word)) : null;
        return untitled == null ? full.get(word) : untitled;
    }

    private static boolean spelledAlike(Entity entity, String word) {
        String surname = lower(entity.name().substring(entity.name().lastIndexOf(' ') + 1));
        return Spelling.isVariant(surname, word);
    }

    private @Nullable Entity body(String word, Mention mention) {
        Entity entity = full.get(word);
        if (entity == null && lexicon.places.contains(word)) {
            entity = either("surname " + word);
        }
        if (entity == null && KindFinder.isAcronym(mention.name().get(0))) {
            entity = either("acronym " + word.replace(".", ""));
        }
        if (entity == null) {
            entity = either("word " + word);
        }
        return entity == null && !lexicon.places.contains(word) ? either("suffix " + word) : entity;
    }

    private @Nullable Entity either(String key) {
        Entity entity = latest.get(key);
        return entity == null ? first.get(key) : entity;
    }

    /** Enters one under each key that a shorter or differently spelled name may come with. */
    private void register(Mention mention, Entity entity, Map<String, Entity> index) {
        boolean behind = index == latest;
        List<String> name = words(entity.name());
        if (name.size() < 2 || name.size() > LONGEST_SUFFIX_SEARCH) {
            return;
        }
        List<String> keys = new ArrayList<>();
        String given = name.get(0);
        String surname = name.get(name.size() - 1);
        if (entity.kind() == SpeakerKind.PERSON) {
            keys.add("both " + given + " " + surname);
            keys.add("initial " + given.charAt(0) + " " + surname);
            if (isInitial(given)) {
                keys.add("initialed " + given.charAt(0) + " " + surname);
            }
            keys.add("sounds " + Spelling.skeleton(given) + " " + Spelling.skeleton(surname));
            keys.add("surname " + surname);
            for (int i = 1; i < name.size() - 1; i++) {
                keys.add("surnames " + String.join(" ", name.subList(i, name.size())));
            }
            keys.add("surname sounds " + Spelling.skeleton(surname));
            keys.add("given " + given);
            keys.add(entity.gender() + " " + surname);
        } else {
            StringBuilder acronym = new StringBuilder();
            for (int i = 0; i < name.size(); i++) {
                keys.add("suffix " + String.join(" ", name.subList(i, name.size())));
                if (!lexicon.connectors.contains(name.get(i))) {
                    boolean abbreviated =
                            name.get(i).indexOf('.') > 0 && name.get(i).length() > 2;
                    acronym.append(
                            abbreviated
                                    ? name.get(i).replace(".", "")
                                    : name.get(i).substring(0, 1));
                }
            }
            keys.add("company " + withoutForm(name));
            keys.add("acronym " + acronym);
            keys.add("acronym " + acronym.substring(Math.min(1, acronym.length() - 1)));
            if (Character.isUpperCase(entity.name().codePointAt(entity.name().lastIndexOf(' ') + 1))
                    && !lexicon.places.contains(given)
                    && !lexicon.isOrganizationNoun(given)
                    && mention.name().size() > 1) {
                keys.add("word " + given);
            }
        }
        for (String key : keys) {
            if (behind) {
                index.put(key, entity);
            } else {
                index.putIfAbsent(key, entity);
            }
        }
    }

    /** The words of a company's name without its form: "kelso motors" of "Kelso Motors plc". */
    private String withoutForm(List<String> name) {
        int last = name.size() - 1;
        return String.join(
                " ", name.subList(0, last > 0 && lexicon.companyForms.contains(name.get(last)) ? last : last + 1));
    }

    private static boolean isInitial(String given) {
        return given.length() <= 2 && (given.length() == 1 || given.charAt(1) == '.');
    }

    private static List<String> words(String name) {
        return List.of(lower(name).split(" "));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
