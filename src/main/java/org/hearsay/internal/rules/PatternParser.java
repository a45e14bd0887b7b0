package org.hearsay.internal.rules;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.LineException;
import org.hearsay.internal.text.Nearest;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;
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

    private static final String CAPITALIZED = "CAPITALIZED";
    private static final String PLURAL = "plural";
    private static final Set<String> TAGS = Stream.concat(
                    Stream.of(Upos.values()).map(Upos::name), Stream.of(CAPITALIZED))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, Inflection> FORMS = Stream.of(Inflection.values())
            .collect(Collectors.toUnmodifiableMap(form -> form.name().toLowerCase(Locale.ROOT), form -> form));

    private final Excerpt written;
    private final String pattern;
    private final WordLists words;
    private int at;
    private int depth;
    private int aheads;
    private final Set<String> open = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    private PatternParser(Excerpt written, WordLists words) {
        this.written = written;
        this.pattern = written.text();
        this.words = words;
    }

    static ParsedPattern parse(Excerpt written, WordLists words) {
        PatternParser parser = new PatternParser(written, words);
        Node node = parser.choice();
        if (parser.at < parser.pattern.length()) {
            throw parser.unexpected();
        }
        return new ParsedPattern(written, node, parser.labels);
    }

    private Node choice() {
        deeper();
        List<Node> parts = new ArrayList<>();
        do {
            parts.add(sequence());
        } while (skip('|'));
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Node.Choice(List.copyOf(parts));
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        for (char c = peek(); c != 0 && c != '|' && c != ')'; c = peek()) {
            parts.add(repeated());
        }
        if (parts.isEmpty()) {
            throw error("an empty alternative");
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(List.copyOf(parts));
    }

    private Node repeated() {
        int end = at;
        while (end < pattern.length() && (Character.isLowerCase(pattern.charAt(end)) || pattern.charAt(end) == '-')) {
            end++;
        }
        if (end > at && end < pattern.length() && pattern.charAt(end) == ':') {
            int from = at;
            String label = name(end);
            if (!open.add(label)) {
                throw written.error(from, label + ": stands within another " + label + ":");
            }
            at++;
            deeper();
            Node part = repeated();
            depth--;
            open.remove(label);
            if (aheads == 0) {
                labels.add(label);
            }
            return new Node.Labelled(label, part);
        }
        Node atom = atom();
        if (at >= pattern.length()) {
            return atom;
        }
        return switch (pattern.charAt(at)) {
            case '?' -> times(atom, 0, 1);
            case '*' -> times(atom, 0, -1);
            case '+' -> times(atom, 1, -1);
            case '{' -> counted(atom);
            default -> atom;
        };
    }

    private Node times(Node atom, int least, int most) {
        at++;
        boolean lazy = at < pattern.length() && pattern.charAt(at) == '?';
        if (lazy) {
            at++;
        }
        return new Node.Repeat(atom, least, most, lazy);
    }

    private Node counted(Node atom) {
        int close = pattern.indexOf('}', at);
        String[] bounds =
                close < 0 ? new String[0] : pattern.substring(at + 1, close).split(",", -1);
        try {
            int least = Integer.parseInt(bounds[0].strip());
            int most = bounds.length == 1 ? least : Integer.parseInt(bounds[1].strip());
            if (bounds.length > 2 || least < 0 || most < Math.max(1, least) || most > Limits.COUNT) {
                throw badCount();
            }
            at = close;
            return times(atom, least, most);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw badCount();
        }
    }

    private LineException badCount() {
        return error("a count must be {n} or {n,m}, m at most " + Limits.COUNT);
    }

    private Node atom() {
        char c = peek();
        switch (c) {
            case '(':
                at++;
                Node group = choice();
                expect(')');
                return group;
            case '&', '!':
                at++;
                expect('(');
                aheads++;
                Node ahead = choice();
                aheads--;
                expect(')');
                return new Node.Ahead(ahead, c == '!');
            case '<':
                at++;
                boolean negated = at < pattern.length() && pattern.charAt(at) == '!';
                if (negated) {
                    at++;
                }
                return new Node.Behind(test(), negated);
            case '^':
                at++;
                return new Node.Start();
            case '$':
                if (at + 1 >= pattern.length() || !Character.isLetter(pattern.charAt(at + 1))) {
                    at++;
                    return new Node.End();
                }
                int from = at;
                WordList list = list();
                if (list.longest() > 1) {
                    return new Node.Listed(list);
                }
                at = from;
                return new Node.One(test());
            default:
                if (Character.isUpperCase(c)) {
                    int place = at;
                    return new Node.Named(name(), place);
                }
                return new Node.One(test());
        }
    }

    private Node.Test test() {
        peek();
        int from = at;
        Predicate<Token> predicate = single();
        return new Node.Test(pattern.substring(from, at), predicate);
    }

    /** A test of one token: a word, a lemma, a list of single words, a dot, or tests in brackets. */
    private Predicate<Token> single() {
        char c = peek();
        switch (c) {
            case '.':
                at++;
                return token -> true;
            case '"': {
                String word = quoted('"').toLowerCase(Locale.ROOT);
                return token -> token.lower().equals(word);
            }
            case '\'': {
                String lemma = quoted('\'');
                return token -> token.lemma().equals(lemma);
            }
            case '$':
                return in(list());
            case '[': {
                at++;
                deeper();
                Predicate<Token> test = anyOf();
                expect(']');
                depth--;
                return test;
            }
            default:
                throw c == 0 ? error("the pattern ends too early") : unexpected();
        }
    }

    private Predicate<Token> anyOf() {
        List<Predicate<Token>> tests = new ArrayList<>();
        do {
            tests.add(allOf());
        } while (skip('|'));
        return tests.size() == 1 ? tests.get(0) : token -> tests.stream().anyMatch(test -> test.test(token));
    }

    private Predicate<Token> allOf() {
        List<Predicate<Token>> tests = new ArrayList<>();
        do {
            tests.add(condition());
        } while (skip('&'));
        return tests.size() == 1 ? tests.get(0) : token -> tests.stream().allMatch(test -> test.test(token));
    }

    private Predicate<Token> condition() {
        if (skip('!')) {
            deeper();
            Predicate<Token> test = condition();
            depth--;
            return test.negate();
        }
        char c = peek();
        if (c == '(') {
            deeper();
            at++;
            Predicate<Token> test = anyOf();
            expect(')');
            depth--;
            return test;
        }
        if (Character.isUpperCase(c)) {
            int from = at;
            String tag = name();
            if (tag.equals(CAPITALIZED)) {
                return token -> Character.isUpperCase(token.text().codePointAt(0));
            }
            if (!TAGS.contains(tag)) {
                throw written.error(from, "there is no tag " + tag + Nearest.suggestion(tag, TAGS));
            }
            Upos upos = Upos.valueOf(tag);
            return token -> token.upos() == upos;
        }
        if (Character.isLowerCase(c)) {
            int from = at;
            String name = name();
            if (name.equals(PLURAL)) {
                return token -> token.upos() == Upos.NOUN && !token.lower().equals(token.lemma());
            }
            Inflection form = FORMS.get(name);
            if (form == null) {
                throw written.error(
                        from,
                        "there is no form " + name
                                + Nearest.suggestion(name, Sets.union(FORMS.keySet(), Set.of(PLURAL))));
            }
            return token -> token.inflection() == form;
        }
        return single();
    }

    private static Predicate<Token> in(WordList list) {
        return token -> list.contains(token.lower()) || list.contains(token.lemma());
    }

    private WordList list() {
        at++;
        int from = at;
        String name = name();
        if (!words.has(name)) {
            throw written.error(from, words.unknown(name));
        }
        return words.get(name);
    }

    /** Letters, digits, hyphens and underscores. */
    private String name() {
        int end = at;
        while (end < pattern.length()
                && (Character.isLetterOrDigit(pattern.charAt(end)) || "-_".indexOf(pattern.charAt(end)) >= 0)) {
            end++;
        }
        if (end == at) {
            throw error("a name is missing");
        }
        return name(end);
    }

    private String name(int end) {
        if (end - at > Limits.NAME) {
            throw error("a name is longer than " + Limits.NAME + " characters");
        }
        String name = pattern.substring(at, end);
        at = end;
        return name;
    }

    private String quoted(char mark) {
        int end = pattern.indexOf(mark, at + 1);
        if (end < 0 || end == at + 1) {
            throw error("a " + mark + " is never closed, or holds nothing");
        }
        String word = pattern.substring(at + 1, end);
        at = end + 1;
        return word;
    }

    /** The next character behind white space, 0 at the end. */
    private char peek() {
        while (at < pattern.length() && Character.isWhitespace(pattern.charAt(at))) {
            at++;
        }
        return at < pattern.length() ? pattern.charAt(at) : 0;
    }

    private boolean skip(char c) {
        boolean here = peek() == c;
        if (here) {
            at++;
        }
        return here;
    }

    private void deeper() {
        if (++depth > Limits.DEPTH) {
            throw error("groups are nested more than " + Limits.DEPTH + " deep");
        }
    }

    private void expect(char c) {
        if (!skip(c)) {
            throw error("'" + c + "' is missing");
        }
    }

    private LineException unexpected() {
        return error("unexpected '" + Character.toString(pattern.codePointAt(at)) + "'");
    }

    private LineException error(String reason) {
        return written.error(at, reason);
    }
}
