package org.hearsay.internal.evaluation;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A tally for each name of a figure: "found", "claim .8", "spans source", "tokens cue", "direct found". Immutable. */
final class Tallies {

    /** The measures whose recall is told for each kind of quotation. */
    static final List<Measure> OF_KINDS =
            List.of(Measure.FOUND, Measure.CLAIM_8, Measure.CLAIM_EXACT, Measure.TRIPLE_8);

    /** Nothing counted. */
    static final Tallies NONE = new Tallies(Map.of());

    private final ImmutableMap<String, Tally> named;

    Tallies(Map<String, Tally> named) {
        this.named = ImmutableMap.copyOf(named);
    }

    static String name(Measure measure) {
        return measure.label();
    }

    static String name(Kind kind, Measure measure) {
        return kind.label() + " " + measure.label();
    }

    static String spans(Role role) {
        return "spans " + role.label();
    }

    static String tokens(Role role) {
        return "tokens " + role.label();
    }

    static Tallies sum(Iterable<Tallies> all) {
        Map<String, Tally> sum = new LinkedHashMap<>();
        for (Tallies tallies : all) {
            tallies.named.forEach((name, tally) -> sum.merge(name, tally, Tally::plus));
        }
        return new Tallies(sum);
    }

    /** The tally of a name; {@link Tally#NONE} where nothing was counted. */
    Tally get(String name) {
        return named.getOrDefault(name, Tally.NONE);
    }

    /** The kinds that the gold has. */
    List<Kind> kinds() {
        return Stream.of(Kind.values())
                .filter(kind -> get(name(kind, Measure.FOUND)).gold() > 0)
                .toList();
    }

    /** Every figure by its key, in per cent. */
    ImmutableMap<String, Double> figures() {
        ImmutableMap.Builder<String, Double> figures = ImmutableMap.builder();
        Stream.of(
                        Stream.of(Measure.values()).map(Tallies::name),
                        Stream.of(Role.values()).map(Tallies::spans),
                        Stream.of(Role.values()).map(Tallies::tokens))
                .flatMap(names -> names)
                .forEach(name -> figures.put(key(name, "p"), 100 * get(name).precision())
                        .put(key(name, "r"), 100 * get(name).recall())
                        .put(key(name, "f"), 100 * get(name).f1()));
        for (Kind kind : Kind.values()) {
            for (Measure measure : OF_KINDS) {
                figures.put(
                        key(name(kind, measure), "r"),
                        100 * get(name(kind, measure)).recall());
            }
        }
        return figures.build();
    }

    private static String key(String name, String figure) {
        return name.replace(' ', '-') + "." + figure;
    }
}
