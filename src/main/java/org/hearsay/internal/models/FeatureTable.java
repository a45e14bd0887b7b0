package org.hearsay.internal.models;

import com.google.common.base.Splitter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The feature templates of a model, read from {@code NAME.features} beside the models, and a method that tells what the
 * atoms are that they join. Thread-safe.
 *
 * <pre>
 * bias                      a feature of every decision
 * lemma+tag = lemma tag     gives "lemma+tag say VERB", or nothing if an atom has no value
 * each list                 the indented lines for each list of the word
 *     list+tag = list tag   gives "list+tag say-verbs VERB" and so on
 * </pre>
 *
 * <p>An empty line keeps those features together that are often missing, which is quicker; it changes nothing else.
 * Another template, name or order asks for models that are trained anew.
 *
 * <p>The method names all atoms in the same order for every decision, a line each: {@code to.set("tag", tag)}. These
 * are direct calls in the parser's innermost loops; a function for each atom made parsing sentences an eighth slower.
 *
 * @param <C> what is to be decided, in its context
 */
public final class FeatureTable<C> {

    private static final Splitter SIDES = Splitter.on('=').limit(2).trimResults();
    private static final Splitter ATOMS = Splitter.on(' ').omitEmptyStrings();

    private static final String EACH = "each ";

    private final Atoms<C> atoms;
    private final Collection<TemplateLine> lines;
    private final Supplier<Map<String, Integer>> around;
    /** The templates with the places of their atoms, which the first decision tells. */
    private volatile @Nullable Bound<C> bound;

    private FeatureTable(Atoms<C> atoms, Collection<TemplateLine> lines, Supplier<Map<String, Integer>> around) {
        this.atoms = atoms;
        this.lines = lines;
        this.around = around;
    }

    /** Begins a table by the method that sets the values of its atoms. */
    public static <C> Atoms<C> of(BiConsumer<C, AtomValues> atoms) {
        return new Atoms<>(atoms, Map.of());
    }

    /**
     * Adds the features of a decision. The values of the atoms around this table are those that were set last.
     *
     * @throws ModelException naming file and line if a template joins an atom that isn't there
     */
    public void describe(C context, Features to) {
        Bound<C> table = bound;
        if (table == null) {
            table = bind(context);
            bound = table;
        }
        to.values().begin(table.first);
        atoms.set.accept(context, to.values());
        for (BiConsumer<C, Features> part : table.parts) {
            part.accept(context, to);
        }
    }

    private Bound<C> bind(C context) {
        AtomValues named = AtomValues.named();
        atoms.set.accept(context, named);
        Map<String, Integer> places = new LinkedHashMap<>(around.get());
        int first = places.size();
        for (String name : named.names()) {
            if (places.put(name, places.size()) != null) {
                throw new IllegalStateException("there are two atoms " + name);
            }
        }
        Deque<TemplateLine> left = new ArrayDeque<>(lines);
        List<BiConsumer<C, Features>> parts = new ArrayList<>();
        while (!left.isEmpty()) {
            TemplateLine line = left.element();
            if (line.text().startsWith(EACH)) {
                left.remove();
                parts.add(line.named(line.text().substring(EACH.length()), atoms.repeated)
                        .part(TemplateLine.takeWhile(left, next -> next.depth() > line.depth()), places));
            } else {
                List<TemplateLine> row = TemplateLine.takeWhile(
                        left,
                        next -> next == line
                                || next.depth() == line.depth()
                                        && !next.begins()
                                        && !next.text().startsWith(EACH));
                Templates templates = new Templates(
                        row.stream().map(each -> template(each, places)).toList());
                parts.add((decision, to) -> to.add(templates));
            }
        }
        return new Bound<>(first, places, List.copyOf(parts));
    }

    private static Template template(TemplateLine line, Map<String, Integer> places) {
        List<String> sides = SIDES.splitToList(line.text());
        List<String> joined = sides.size() == 1 ? List.of() : ATOMS.splitToList(sides.get(1));
        if (sides.get(0).contains(" ")) {
            throw line.error("the name of a feature is one word");
        }
        if (joined.size() > Templates.MOST) {
            throw line.error("a feature joins no more than " + Templates.MOST + " atoms");
        }
        return new Template(
                sides.get(0),
                joined.stream().map(name -> line.named(name, places)).toList());
    }

    private record Bound<C>(int first, Map<String, Integer> places, List<BiConsumer<C, Features>> parts) {}

    private record Repeated<C, D>(Function<C, ? extends Iterable<D>> rows, Atoms<D> atoms) {

        BiConsumer<C, Features> part(Collection<TemplateLine> lines, Map<String, Integer> around) {
            FeatureTable<D> table = new FeatureTable<>(atoms, lines, () -> around);
            return (context, to) -> rows.apply(context).forEach(row -> table.describe(row, to));
        }
    }

    /**
     * The atoms of a table. Immutable.
     *
     * @param <C> what is to be decided, in its context
     */
    public static final class Atoms<C> {

        private final BiConsumer<C, AtomValues> set;
        private final Map<String, Repeated<C, ?>> repeated;

        private Atoms(BiConsumer<C, AtomValues> set, Map<String, Repeated<C, ?>> repeated) {
            this.set = set;
            this.repeated = repeated;
        }

        /** With an atom of several values, for templates below {@code each NAME}. */
        public Atoms<C> each(String name, Function<C, ? extends Iterable<Symbol>> values) {
            return each(name, values, of((value, to) -> to.set(name, value)));
        }

        /** With what there are several of, each with atoms of its own, for templates below {@code each NAME}. */
        public <D> Atoms<C> each(String name, Function<C, ? extends Iterable<D>> rows, Atoms<D> inner) {
            Map<String, Repeated<C, ?>> all = new LinkedHashMap<>(repeated);
            all.put(name, new Repeated<>(rows, inner));
            return new Atoms<>(set, all);
        }

        /**
         * Reads the templates that join these atoms.
         *
         * @param name the file's, without {@code .features}
         */
        public FeatureTable<C> read(String name) {
            return read(TemplateLine.read(name + ".features"));
        }

        /**
         * Reads the templates that join these atoms and those of another table, which describes every decision first.
         */
        public FeatureTable<C> readWithin(FeatureTable<?> around, String name) {
            return new FeatureTable<>(this, TemplateLine.read(name + ".features"), around::places);
        }

        FeatureTable<C> read(Collection<TemplateLine> lines) {
            return new FeatureTable<>(this, lines, Map::of);
        }
    }

    private Map<String, Integer> places() {
        Bound<C> table = bound;
        if (table == null) {
            throw new IllegalStateException("the table around another one describes each decision first");
        }
        return table.places;
    }
}
