package org.hearsay.internal.models;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A line of the file of a {@link FeatureTable}.
 *
 * @param file the name of the file
 * @param number its number, from 1
 * @param depth in how many blocks it is, four spaces each
 * @param begins whether an empty line is before it
 * @param text the line without the spaces around it
 */
record TemplateLine(String file, int number, int depth, boolean begins, String text) {

    private static final int INDENT = 4;

    /**
     * Reads the resource of a table.
     *
     * @throws ModelException if it is missing
     */
    static List<TemplateLine> read(String file) {
        try (InputStream in = TemplateLine.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new ModelException(file + " is missing from the jar");
            }
            return of(
                    file,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new ModelException(file + " can't be read: " + e.getMessage(), e);
        }
    }

    /** The lines that aren't empty and no comments. */
    static List<TemplateLine> of(String file, List<String> lines) {
        List<TemplateLine> all = new ArrayList<>();
        int deepest = 0;
        boolean begins = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            begins |= text.isEmpty();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            int indent = lines.get(i).indexOf(text);
            TemplateLine line = new TemplateLine(file, i + 1, indent / INDENT, begins, text);
            begins = false;
            if (indent % INDENT != 0 || line.depth > deepest) {
                throw line.error("lines below \"each\" begin with " + INDENT + " spaces more, others don't");
            }
            deepest = text.startsWith("each ") ? line.depth + 1 : line.depth;
            all.add(line);
        }
        return all;
    }

    /** Takes lines off the head of others. */
    static List<TemplateLine> takeWhile(Deque<TemplateLine> lines, Predicate<TemplateLine> wanted) {
        List<TemplateLine> taken = new ArrayList<>();
        while (!lines.isEmpty() && wanted.test(lines.element())) {
            taken.add(lines.remove());
        }
        return taken;
    }

    /** What has a name in this line. */
    <T> T named(String name, Map<String, T> known) {
        T found = known.get(name);
        if (found == null) {
            throw error("there is no atom " + name
                    + known.keySet().stream()
                            .max(Comparator.comparingInt(
                                    each -> Strings.commonPrefix(name, each).length()
                                            + Strings.commonSuffix(name, each).length()))
                            .map(nearest -> " (nearest: " + nearest + ")")
                            .orElse(""));
        }
        return found;
    }

    ModelException error(String reason) {
        return new ModelException(file + ":" + number + ": " + reason + ": " + text);
    }
}
