package org.hearsay.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern HEAD = Pattern.compile("(rule|phrase)\\s+(\\S+)");
    private static final Pattern RULE_ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");
    private static final Pattern PHRASE_NAME = Pattern.compile("[A-Z][A-Z0-9_-]*");
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#(\\s|$).*");
    private static final Set<String> KEYS = Set.of("pattern", "except", "example", "example!", "set");

    private final String file;
    private final List<Block> blocks = new ArrayList<>();

    private RuleFile(String file) {
        this.file = file;
    }

    /** A line of a block: its key and what follows. */
    record Entry(String key, String value, String comment, int line) {}

    /** A rule or a phrase as it stands in the file. */
    record Block(boolean isRule, String name, String comment, List<Entry> entries, int line) {

        List<Entry> entries(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).toList();
        }

        Map<String, String> properties() {
            Map<String, String> properties = new HashMap<>();
            for (Entry entry : entries("set")) {
                String[] parts = entry.value().split("\\s+", 2);
                properties.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
            return properties;
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
                comment.append(comment.isEmpty() ? "" : "\n").append(line.substring(1).strip());
            } else if (!Character.isWhitespace(line.charAt(0))) {
                blocks.add(head(line, comment.toString(), number));
                comment.setLength(0);
            } else {
                StringBuilder whole = new StringBuilder();
                String part = line;
                while (part.endsWith("\\") && i + 1 < lines.size()) {
                    whole.append(part, 0, part.length() - 1);
                    part = lines.get(++i);
                }
                entry(whole.append(part).toString(), number);
            }
        }
        blocks.forEach(this::check);
    }

    private Block head(String line, String comment, int number) {
        Matcher head = HEAD.matcher(COMMENT.matcher(line).replaceFirst("").strip());
        if (!head.matches()) {
            throw new RuleException(file, number, "expected 'rule ID' or 'phrase NAME': " + line.strip());
        }
        boolean isRule = head.group(1).equals("rule");
        String name = head.group(2);
        if (!(isRule ? RULE_ID : PHRASE_NAME).matcher(name).matches()) {
            throw new RuleException(file, number, isRule
                    ? "the id of a rule must be lower-case words joined by hyphens: " + name
                    : "the name of a phrase must be in capitals: " + name);
        }
        return new Block(isRule, name, comment, new ArrayList<>(), number);
    }

    private void entry(String line, int number) {
        Matcher comment = COMMENT.matcher(line);
        String reason = comment.find() ? comment.group().strip().substring(1).strip() : "";
        String stripped = comment.replaceFirst("").strip();
        if (stripped.isEmpty()) {
            return;
        }
        if (blocks.isEmpty()) {
            throw new RuleException(file, number, "this line belongs to no rule: " + stripped);
        }
        Block block = blocks.get(blocks.size() - 1);
        String[] parts = stripped.split("\\s+", 2);
        if (!KEYS.contains(parts[0]) || !block.isRule() && !parts[0].equals("pattern")) {
            throw new RuleException(file, number, "a " + (block.isRule() ? "rule" : "phrase") + " has no " + parts[0]);
        }
        if (parts.length == 1) {
            throw new RuleException(file, number, parts[0] + " of " + block.name() + " is empty");
        }
        block.entries().add(new Entry(parts[0], parts[1], reason, number));
    }

    private void check(Block block) {
        if (block.entries("pattern").isEmpty()) {
            throw new RuleException(file, block.line(), block.name() + " has no pattern");
        }
        if (block.isRule() && block.entries("example").isEmpty()) {
            throw new RuleException(file, block.line(), "rule " + block.name() + " has no example");
        }
    }
}
