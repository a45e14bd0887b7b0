package org.hearsay.internal.text;

import com.google.common.base.Splitter;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code verbs.tsv} knows of the verbs, as word lists: {@code verb-lists.tsv} names the list of each value of each
 * column. Immutable.
 */
final class VerbTable {

    private static final String NONE = "-";
    private static final Splitter VALUES = Splitter.on(' ');

    private final ImmutableSetMultimap<String, String> lists;

    private VerbTable(ImmutableSetMultimap<String, String> lists) {
        this.lists = lists;
    }

    static VerbTable bundled() {
        return parse(Line.ofTable("words/verb-lists.tsv"), Line.ofTable("words/verbs.tsv"));
    }

    /**
     * Reads the two tables.
     *
     * @param views a list, its column, its value and its meaning in each row
     * @param rows the columns' names, and then a verb and its values in each row
     * @throws LineException if one has a value that the other hasn't, or something twice
     */
    static VerbTable parse(List<Line> views, List<Line> rows) {
        List<String> columns = rows.get(0).cells(2, Integer.MAX_VALUE);
        Table<String, String, String> listOf = listOf(views, columns.subList(1, columns.size()));
        ImmutableSetMultimap.Builder<String, String> lists = ImmutableSetMultimap.builder();
        Set<String> verbs = new HashSet<>();
        for (Line row : rows.subList(1, rows.size())) {
            List<String> cells = row.cells(columns.size(), columns.size());
            String verb = row.entry(cells.get(0));
            if (!verbs.add(verb)) {
                throw row.error("the verb has a row above: " + verb);
            }
            Set<String> of = new HashSet<>();
            for (int i = 1; i < cells.size(); i++) {
                for (String value : cells.get(i).equals(NONE) ? List.<String>of() : VALUES.split(cells.get(i))) {
                    String list = listOf.get(columns.get(i), value);
                    if (list == null) {
                        throw row.error(unknown(
                                columns.get(i),
                                value,
                                listOf.row(columns.get(i)).keySet()));
                    }
                    if (!of.add(list)) {
                        throw row.error(verb + " has the " + columns.get(i) + " twice: " + value);
                    }
                    lists.put(list, verb);
                }
            }
            if (of.isEmpty()) {
                throw row.error("nothing is said of the verb: " + verb);
            }
        }
        VerbTable table = new VerbTable(lists.build());
        views.stream()
                .filter(view -> table.list(name(view)).isEmpty())
                .findFirst()
                .ifPresent(view -> {
                    throw view.error("no verb is in the list: " + name(view));
                });
        return table;
    }

    /** The list of each column and value. */
    private static Table<String, String, String> listOf(List<Line> views, List<String> columns) {
        Table<String, String, String> listOf = HashBasedTable.create();
        for (Line view : views) {
            List<String> cells = view.cells(4, 4);
            String column = cells.get(1);
            if (!columns.contains(column)) {
                throw view.error(unknown("column", column, columns));
            }
            if (listOf.containsValue(name(view)) || listOf.contains(column, cells.get(2))) {
                throw view.error("a row above has the list, or the value of the column: " + view.text());
            }
            listOf.put(column, cells.get(2), name(view));
        }
        return listOf;
    }

    private static String name(Line view) {
        return view.cells(4, 4).get(0);
    }

    private static String unknown(String what, String name, Collection<String> known) {
        return "there is no " + what + " " + name + Nearest.suggestion(name, known);
    }

    /** The lists that it has verbs of. */
    ImmutableSet<String> names() {
        return lists.keySet();
    }

    /** The verbs of a list, in the order of the table; empty if it has none. */
    ImmutableSet<String> list(String name) {
        return lists.get(name);
    }
}
