package org.hearsay.internal.hedging;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.Ascription;
import org.hearsay.Framing;
import org.hearsay.HedgingLevel;
import org.hearsay.Mood;
import org.hearsay.Polarity;
import org.hearsay.internal.syntax.WordClass;
import org.hearsay.internal.text.Line;
import org.hearsay.internal.text.Nearest;
import org.hearsay.internal.text.WordLists;

/** What the word lists do to a claim, read from {@code effects.tsv}, which explains its columns. Immutable. */
final class EffectTable {

    private static final int COLUMNS = 9;
    private static final Splitter TABS = Splitter.on('\t').omitEmptyStrings().trimResults();

    private final WordLists words;
    private final List<Effect> rows;

    EffectTable(WordLists words, List<Effect> rows) {
        this.words = words;
        this.rows = List.copyOf(rows);
    }

    /** The table of the library. */
    static EffectTable load(WordLists words) {
        return parse(words, Line.ofTable("hedging/effects.tsv"));
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException naming file, line and the nearest known name, at a list or value that isn't
     *     known, a scope that isn't for a place, a column that lacks another, or another number of columns
     */
    static EffectTable parse(WordLists words, List<Line> lines) {
        List<Effect> rows = new ArrayList<>();
        for (Line line : lines) {
            try {
                rows.add(row(words, TABS.splitToList(line.text())));
            } catch (IllegalArgumentException e) {
                throw line.error(e.getMessage());
            }
        }
        return new EffectTable(words, rows);
    }

    /** The rows, in the order of the table. */
    List<Effect> rows() {
        return rows;
    }

    /** A matcher of the entries that are looked for at a place. */
    EffectMatcher matcher(Place place) {
        return new EffectMatcher(
                words, rows.stream().filter(row -> row.places().contains(place)).toList());
    }

    /** The word lists that the scopes ask. */
    ScopeLists lists() {
        return ScopeLists.of(words);
    }

    private static Effect row(WordLists words, List<String> columns) {
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException("expected " + COLUMNS + " columns, not " + columns.size());
        }
        String list = words.get(columns.get(0)).name();
        Set<Place> places = values("place", Place.class, columns.get(1));
        Scope scope = value("scope", Scope.class, columns.get(2)).orElse(Scope.NONE);
        Sets.difference(places, scope.places()).stream().findFirst().ifPresent(place -> {
            throw new IllegalArgumentException("the scope " + name(scope) + " isn't for the place " + name(place));
        });
        Optional<HedgingLevel> level = value("level", HedgingLevel.class, columns.get(3));
        Optional<Polarity> polarity = value("polarity", Polarity.class, columns.get(4));
        Optional<Mood> mood = value("mood", Mood.class, columns.get(5));
        Optional<Framing> framing = value("framing", Framing.class, columns.get(6));
        Optional<Ascription> ascription = value("ascription", Ascription.class, columns.get(7));
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a row needs a place");
        }
        if (level.isPresent() != polarity.isPresent()) {
            throw new IllegalArgumentException("a row has both level and polarity, or neither");
        }
        if (level.isPresent()
                ? scope == Scope.NONE
                : scope != Scope.NONE && framing.isEmpty() && ascription.isEmpty()) {
            throw new IllegalArgumentException(
                    "a level needs a scope, and a scope a level, a framing or an ascription");
        }
        if (mood.isPresent() && level.isEmpty()) {
            throw new IllegalArgumentException("a mood needs a level");
        }
        return new Effect(
                list,
                places,
                scope,
                level.orElse(HedgingLevel.CERTAIN),
                polarity.orElse(Polarity.POSITIVE) == Polarity.NEGATIVE,
                mood.orElse(Mood.STATED),
                framing.orElse(Framing.NEUTRAL),
                ascription,
                values("class", WordClass.class, columns.get(8)));
    }

    private static <E extends Enum<E>> Set<E> values(String what, Class<E> type, String written) {
        return Splitter.on(',')
                .splitToStream(written)
                .flatMap(name -> value(what, type, name).stream())
                .collect(Sets.toImmutableEnumSet());
    }

    /** The constant of a name, none for a dash. */
    private static <E extends Enum<E>> Optional<E> value(String what, Class<E> type, String written) {
        if (written.equals("-")) {
            return Optional.empty();
        }
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return Optional.of(constants.stream()
                .filter(constant -> name(constant).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + what + " " + written
                        + Nearest.suggestion(
                                written,
                                constants.stream().map(EffectTable::name).collect(Collectors.toSet())))));
    }

    /** A constant as the table writes it. */
    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
