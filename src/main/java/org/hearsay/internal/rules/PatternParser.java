package org.hearsay.internal.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.internal.text.LineException;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/**
 * Reads a pattern.
 *
 * <pre>
 *   "according"        the word, in any letter case          (A B | C)          a group, with alternatives
 *   'say'              a word with this lemma                 A?  A*  A+  A{2,5} optional, repeated; ?? *? +? as few as can be
 *   $say-verbs         an entry of a word list                source:A           gives the words back under a label
 *   [VERB &amp; !past]     a token by tag, verb form, word, …     &amp;(A)  !(A)         A must, must not come next
 *   .                  any token                              &lt;[A]  &lt;![A]        the token before must, must not be A
 *   NP                 a phrase or a layer                    ^  $               the start, the end of a sentence
 * </pre>
 */
final class PatternParser {

    private static final Pattern COUNT = Pattern.compile("\\{\\s*(\\d{1,9})\\s*(?:,\\s*(\\d{1,9})\\s*)?\\}");

    private final PatternScanner scanner;
    private final TokenTestParser tests;
    private final Set<String> open = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private int aheads;

    private PatternParser(PatternScanner scanner, WordLists words) {
        this.scanner = scanner;
        this.tests = new TokenTestParser(scanner, words);
    }

    static ParsedPattern parse(Excerpt written, WordLists words) {
        PatternScanner scanner = new PatternScanner(written);
        PatternParser parser = new PatternParser(scanner, words);
        Node node = parser.choice();
        if (scanner.at() < written.text().length()) {
            throw scanner.unexpected();
        }
        return new ParsedPattern(written, node, parser.labels);
    }

    private Node choice() {
        return scanner.nested(() -> {
            List<Node> parts = new ArrayList<>();
            do {
                parts.add(sequence());
            } while (scanner.skip('|'));
            return parts.size() == 1 ? parts.get(0) : new Node.Choice(List.copyOf(parts));
        });
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        for (char c = scanner.peek(); c != 0 && c != '|' && c != ')'; c = scanner.peek()) {
            parts.add(labelled());
        }
        if (parts.isEmpty()) {
            throw scanner.error("an empty alternative");
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(List.copyOf(parts));
    }

    private Node labelled() {
        int from = scanner.at();
        return scanner.label().map(label -> labelled(label, from)).orElseGet(this::repeated);
    }

    private Node labelled(String label, int from) {
        if (!open.add(label)) {
            throw scanner.error(from, label + ": stands within another " + label + ":");
        }
        Node part = scanner.nested(this::labelled);
        open.remove(label);
        if (aheads == 0) {
            labels.add(label);
        }
        return new Node.Labelled(label, part);
    }

    private Node repeated() {
        Node atom = atom();
        return switch (scanner.here()) {
            case '?' -> times(atom, 0, 1);
            case '*' -> times(atom, 0, -1);
            case '+' -> times(atom, 1, -1);
            case '{' -> counted(atom);
            default -> atom;
        };
    }

    private Node times(Node atom, int least, int most) {
        scanner.expect(scanner.here());
        return new Node.Repeat(atom, least, most, scanner.skipHere('?'));
    }

    private Node counted(Node atom) {
        int from = scanner.at();
        MatchResult count = scanner.skipHere(COUNT).orElseThrow(() -> badCount(from));
        int least = Integer.parseInt(count.group(1));
        int most = count.group(2) == null ? least : Integer.parseInt(count.group(2));
        if (most < Math.max(1, least) || most > Limits.COUNT) {
            throw badCount(from);
        }
        return new Node.Repeat(atom, least, most, scanner.skipHere('?'));
    }

    private LineException badCount(int from) {
        return scanner.error(from, "a count must be {n} or {n,m}, m at most " + Limits.COUNT);
    }

    private Node atom() {
        char c = scanner.peek();
        int from = scanner.at();
        return switch (c) {
            case '(' -> group();
            case '&', '!' -> {
                scanner.expect(c);
                aheads++;
                Node ahead = group();
                aheads--;
                yield new Node.Ahead(ahead, c == '!');
            }
            case '<' -> {
                scanner.expect(c);
                boolean negated = scanner.skipHere('!');
                yield new Node.Behind(tests.test(), negated);
            }
            case '^' -> {
                scanner.expect(c);
                yield new Node.Start();
            }
            case '$' -> listOrEnd();
            default -> Character.isUpperCase(c) ? new Node.Named(scanner.name(), from) : new Node.One(tests.test());
        };
    }

    private Node group() {
        scanner.expect('(');
        Node group = choice();
        scanner.expect(')');
        return group;
    }

    /** A word list, or the end of a sentence. */
    private Node listOrEnd() {
        scanner.expect('$');
        if (!Character.isLetter(scanner.here())) {
            return new Node.End();
        }
        WordList list = tests.list();
        return list.longest() > 1 ? new Node.Listed(list) : new Node.One(TokenTestParser.in(list));
    }
}
