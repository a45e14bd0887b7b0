package org.hearsay.internal.models;

import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The feature templates of a model, read from {@code NAME.features} beside the models, and the atoms that they join:
 * named functions of what is to be decided. Immutable and thread-safe.
 *
 * <pre>
 * bias                      a feature of every decision
 * lemma+tag = lemma tag     gives "lemma+tag say VERB", or nothing if an atom has no value
 * each list                 the indented lines for each list of the word
 *     list+tag = list tag   gives "list+tag say-verbs VERB" and so on
 * </pre>
 *
 * <p>An atom is asked once for a decision, however many templates join it.
 *
 * @param <C> what is to be decided, in its context
 */
public final class FeatureTable<C> {

    private static final String EACH = "each ";

    private final Function<? super C, ? extends @Nullable Symbol>[] atoms;
    private final Map<String, Integer> places;
    private final int first;
    private final List<Part<C>> parts = new ArrayList<>();

    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no generic arrays, and this loop is the innermost.
    private FeatureTable(Atoms<C> named, Deque<TemplateLine> lines, int depth, Map<String, Integer> around) {
        atoms = named.single.values().toArray(new Function[0]);
        places = new LinkedHashMap<>(around);
        first = around.size();
        named.single.keySet().forEach(name -> places.put(name, places.size()));
        List<Template> templates = new ArrayList<>();
        while (!lines.isEmpty() && lines.element().depth() >= depth) {
            TemplateLine line = lines.remove();
            if (line.depth() > depth) {
                throw line.error("it is indented below a line that isn't an \"" + EACH.strip() + "\"");
            }
            if (line.text().startsWith(EACH)) {
                addAll(templates);
                parts.add(line.named(line.text().substring(EACH.length()), named.repeated)
                        .read(lines, depth + 1, places));
            } else {
                templates.add(template(line));
            }
        }
        addAll(templates);
    }

    private void addAll(List<Template> templates) {
        Template[] all = templates.toArray(Template[]::new);
        templates.clear();
        parts.add((context, to) -> to.add(all));
    }

    private Template template(TemplateLine line) {
        String[] sides = line.text().split(" *= *", 2);
        Stream<String> joined = sides.length == 1 ? Stream.of() : Stream.of(sides[1].split(" +"));
        if (sides[0].isEmpty() || sides[0].contains(" ")) {
            throw line.error("the name of a feature is one word");
        }
        return new Template(
                sides[0], joined.mapToInt(name -> line.named(name, places)).toArray());
    }

    /** Adds the features of a decision; the values of the atoms around this table are those that were set last. */
    public void describe(C context, Features to) {
        for (int i = 0; i < atoms.length; i++) {
            to.set(first + i, atoms[i].apply(context));
        }
        for (Part<C> part : parts) {
            part.add(context, to);
        }
    }

    /** What some lines of the file add. */
    private interface Part<C> {
        void add(C context, Features to);
    }

    private record Repeated<C, D>(Function<? super C, ? extends Iterable<D>> rows, Atoms<D> atoms) {

        Part<C> read(Deque<TemplateLine> lines, int depth, Map<String, Integer> around) {
            FeatureTable<D> table = new FeatureTable<>(atoms, lines, depth, around);
            return (context, to) -> rows.apply(context).forEach(row -> table.describe(row, to));
        }
    }

    /**
     * The atoms of a table, by the names that its file has for them. Not thread-safe.
     *
     * @param <C> what is to be decided, in its context
     */
    public static final class Atoms<C> {

        private final Map<String, Function<? super C, ? extends @Nullable Symbol>> single = new LinkedHashMap<>();
        private final Map<String, Repeated<C, ?>> repeated = new LinkedHashMap<>();

        /** Names no atoms yet. */
        public Atoms() {}

        /** Names an atom; it gives null where it has no value. */
        public Atoms<C> atom(String name, Function<? super C, ? extends @Nullable Symbol> value) {
            single.put(name, value);
            return this;
        }

        /** Names an atom of several values, for templates below {@code each NAME}. */
        public Atoms<C> each(String name, Function<? super C, ? extends Iterable<Symbol>> values) {
            return each(name, values, new Atoms<Symbol>().atom(name, value -> value));
        }

        /** Names what there are several of, each with atoms of its own, for templates below {@code each NAME}. */
        public <D> Atoms<C> each(String name, Function<? super C, ? extends Iterable<D>> rows, Atoms<D> atoms) {
            repeated.put(name, new Repeated<>(rows, atoms));
            return this;
        }

        /**
         * Reads the templates that join these atoms.
         *
         * @param name the file's, without {@code .features}
         * @throws ModelException naming file and line if a template joins an atom that isn't there
         */
        public FeatureTable<C> read(String name) {
            return read(TemplateLine.read(name + ".features"), Map.of());
        }

        /**
         * Reads the templates that join these atoms and those of another table, whose values are known when it
         * {@linkplain FeatureTable#describe(Object, Symbol[], Features) describes}.
         */
        public FeatureTable<C> readWithin(FeatureTable<?> around, String name) {
            return read(TemplateLine.read(name + ".features"), around.places);
        }

        FeatureTable<C> read(Deque<TemplateLine> lines, Map<String, Integer> around) {
            return new FeatureTable<>(this, lines, 0, around);
        }
    }
}
