package org.hearsay.internal.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.internal.rules.Example;
import org.hearsay.internal.rules.Rule;

/** Rules as Markdown, for people who want to know what is found and why. */
final class RulesMarkdown {

    private static final Pattern MARK = Pattern.compile("<(/?)(source|cue|claim)\\d*>");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_<>\\[\\]#|]");
    private static final Map<String, String> OPENING = Map.of("source", "*", "cue", "**", "claim", "⟨");
    private static final Map<String, String> CLOSING = Map.of("source", "*", "cue", "**", "claim", "⟩");

    private RulesMarkdown() {}

    /** Writes rules, file by file, in their order. */
    static void write(Appendable out, List<Rule> rules) throws IOException {
        out.append(
                "# Rules\n\nIn the examples the *source* is set in italics, the **cue** in bold, and the ⟨claim⟩ in angle brackets.\n");
        String file = "";
        for (Rule rule : rules) {
            if (!rule.file().equals(file)) {
                file = rule.file();
                out.append("\n## ").append(escaped(file)).append('\n');
            }
            write(out, rule);
        }
    }

    private static void write(Appendable out, Rule rule) throws IOException {
        out.append("\n### ").append(rule.id()).append("\n\n");
        if (!rule.comment().isBlank()) {
            out.append(escaped(rule.comment().strip())).append("\n\n");
        }
        out.append("```\n");
        for (Map.Entry<String, String> property : new TreeMap<>(rule.properties()).entrySet()) {
            out.append("set      ")
                    .append(property.getKey())
                    .append(' ')
                    .append(property.getValue())
                    .append('\n');
        }
        for (String pattern : rule.patterns()) {
            out.append("pattern  ").append(oneLine(pattern)).append('\n');
        }
        for (String exception : rule.exceptions()) {
            out.append("except   ").append(oneLine(exception)).append('\n');
        }
        out.append("```\n");
        write(out, "Finds:", rule.examples().stream().filter(Example::positive).toList());
        write(
                out,
                "Finds nothing in:",
                rule.examples().stream().filter(example -> !example.positive()).toList());
    }

    private static void write(Appendable out, String heading, List<Example> examples) throws IOException {
        if (examples.isEmpty()) {
            return;
        }
        out.append('\n').append(heading).append("\n\n");
        for (Example example : examples) {
            out.append("- ").append(marked(example.marked())).append('\n');
        }
    }

    private static String marked(String example) {
        StringBuilder out = new StringBuilder();
        Matcher mark = MARK.matcher(example);
        int done = 0;
        while (mark.find()) {
            out.append(escaped(example.substring(done, mark.start())));
            out.append((mark.group(1).isEmpty() ? OPENING : CLOSING).get(mark.group(2)));
            done = mark.end();
        }
        return out.append(escaped(example.substring(done))).toString();
    }

    /** A pattern without the blanks that its lines in the file begin with. */
    private static String oneLine(String pattern) {
        return pattern.replaceAll(" {2,}(?!#)", " ");
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
