package org.hearsay.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.internal.text.LineException;

/**
 * Reads the text of a rule file into blocks.
 *
 * <pre>
 *   # A comment above a rule or phrase is its documentation.
 *   phrase NAME
 *     pattern  …
 *   rule some-id
 *     set      type STATEMENT
 *     pattern  …                    # several patterns are alternatives; a line that ends in \ goes on
 *     except   …                    # the reason
 *     example  &lt;source&gt;She&lt;/source&gt; &lt;cue&gt;said&lt;/cue&gt; &lt;claim&gt;so&lt;/claim&gt;.
 *     example! She said.            # nothing is found here
 * </pre>
 */
final class RuleFile {

    private static final Pattern RULE_ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");
    private static final Pattern PHRASE_NAME = Pattern.compile("[A-Z][A-Z0-9_-]*");
    private static final Set<String> KEYS = Set.of("pattern", "except", "example", "example!", "set");

    private final String file;
    private final List<Block> blocks = new ArrayList<>();

    private RuleFile(String file) {
        this.file = file;
    }

    /** A line of a block: its key and what follows. */
    record Entry(String key, Excerpt value, String comment) {}

    /** A rule or a phrase as it stands in the file. */
    record Block(boolean isRule, String name, String comment, List<Entry> entries, int line) {

        List<Entry> entries(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).toList();
        }
    }

    static List<Block> parse(String file, List<String> lines) {
        RuleFile reader = new RuleFile(file);
        reader.read(lines);
        return reader.blocks;
    }

    private void read(List<String> lines) {
        StringBuilder comment = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            String line = lines.get(i);
            if (line.isBlank()) {
                comment.setLength(0);
            } else if (line.startsWith("#")) {
                comment.append(comment.isEmpty() ? "" : "\n")
                        .append(line.substring(1).strip());
            } else if (!Character.isWhitespace(line.charAt(0))) {
                blocks.add(head(line, comment.toString(), number));
                comment.setLength(0);
            } else {
                StringBuilder whole = new StringBuilder(line);
                List<Integer> starts = new ArrayList<>();
                for (; whole.length() <= Limits.LINE && whole.charAt(whole.length() - 1) == '\\'; i++) {
                    if (i + 1 == lines.size()) {
                        throw error(i + 1, "the file ends behind a \\, which wants another line");
                    }
                    whole.setLength(whole.length() - 1);
                    starts.add(whole.length());
                    whole.append(lines.get(i + 1));
                }
                if (whole.length() > Limits.LINE) {
                    throw error(i + 1, "the line is longer than " + Limits.LINE + " characters");
                }
                entry(whole.toString(), starts, number);
            }
        }
        blocks.forEach(this::check);
    }

    private Block head(String line, String comment, int number) {
        String[] words = line.substring(0, commentStart(line)).strip().split("\\s+");
        boolean isRule = words[0].equals("rule");
        if (words.length != 2 || !isRule && !words[0].equals("phrase")) {
            throw error(number, "expected 'rule ID' or 'phrase NAME': " + line.strip());
        }
        String name = words[1];
        if (name.length() > Limits.NAME) {
            throw error(number, "a name is longer than " + Limits.NAME + " characters: " + name);
        }
        if (!(isRule ? RULE_ID : PHRASE_NAME).matcher(name).matches()) {
            throw error(
                    number,
                    isRule
                            ? "the id of a rule must be lower-case words joined by hyphens: " + name
                            : "the name of a phrase must be in capitals: " + name);
        }
        return new Block(isRule, name, comment, new ArrayList<>(), number);
    }

    private void entry(String line, List<Integer> starts, int number) {
        int comment = commentStart(line);
        String stripped = line.substring(0, comment).strip();
        if (stripped.isEmpty()) {
            return;
        }
        if (blocks.isEmpty()) {
            throw error(number, "this line belongs to no rule: " + stripped);
        }
        Block block = blocks.get(blocks.size() - 1);
        String[] parts = stripped.split("\\s+", 2);
        if (!KEYS.contains(parts[0]) || !block.isRule() && !parts[0].equals("pattern")) {
            throw error(number, "a " + (block.isRule() ? "rule" : "phrase") + " has no " + parts[0]);
        }
        if (parts.length == 1) {
            throw error(number, parts[0] + " of " + block.name() + " is empty");
        }
        int from = line.indexOf(stripped) + stripped.length() - parts[1].length();
        Excerpt value = new Excerpt(
                parts[1],
                file,
                number,
                starts.stream().map(start -> start - from).toList());
        String reason = comment < line.length() ? line.substring(comment + 1).strip() : "";
        block.entries().add(new Entry(parts[0], value, reason));
    }

    /** Where the comment of a line begins, at a {@code #} between white space, or the line's length. */
    private static int commentStart(String line) {
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
            if ((at == 0 || Character.isWhitespace(line.charAt(at - 1)))
                    && (at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1)))) {
                return at;
            }
        }
        return line.length();
    }

    private void check(Block block) {
        if (block.entries("pattern").isEmpty()) {
            throw error(block.line(), block.name() + " has no pattern");
        }
        if (block.isRule() && block.entries("example").isEmpty()) {
            throw error(block.line(), "rule " + block.name() + " has no example");
        }
    }

    private LineException error(int line, String reason) {
        return new LineException(file, line, reason);
    }
}
