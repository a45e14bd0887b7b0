package org.hearsay.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Nearest;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/** Reads the tests of one token that patterns are made of: a word, a lemma, a list, a dot, or tests in brackets. */
final class TokenTestParser {

    private static final Map<String, Predicate<Token>> TAGS = tags();
    private static final Map<String, Predicate<Token>> FORMS = forms();

    private final PatternScanner scanner;
    private final WordLists words;

    TokenTestParser(PatternScanner scanner, WordLists words) {
        this.scanner = scanner;
        this.words = words;
    }

    private static Map<String, Predicate<Token>> tags() {
        Map<String, Predicate<Token>> tags = new HashMap<>();
        Stream.of(Upos.values()).forEach(upos -> tags.put(upos.name(), token -> token.upos() == upos));
        tags.put("CAPITALIZED", Token::isCapitalized);
        return Map.copyOf(tags);
    }

    private static Map<String, Predicate<Token>> forms() {
        Map<String, Predicate<Token>> forms = new HashMap<>();
        Stream.of(Inflection.values())
                .forEach(form -> forms.put(form.name().toLowerCase(Locale.ROOT), token -> token.inflection() == form));
        forms.put("plural", token -> token.upos() == Upos.NOUN && !token.lower().equals(token.lemma()));
        return Map.copyOf(forms);
    }

    Node.Test test() {
        scanner.peek();
        int from = scanner.at();
        Predicate<Token> predicate = single();
        return new Node.Test(scanner.since(from), predicate);
    }

    /** Whether a token is in a list, as it stands or in its dictionary form. */
    static Node.Test in(WordList list) {
        return new Node.Test("$" + list.name(), token -> list.contains(token.lower()) || list.contains(token.lemma()));
    }

    /** The list that is named next, behind its dollar sign. */
    WordList list() {
        int from = scanner.at();
        String name = scanner.name();
        if (!words.has(name)) {
            throw scanner.error(from, words.unknown(name));
        }
        return words.get(name);
    }

    private Predicate<Token> single() {
        char c = scanner.peek();
        switch (c) {
            case '.':
                scanner.expect(c);
                return token -> true;
            case '"':
                String word = scanner.quoted(c).toLowerCase(Locale.ROOT);
                return token -> token.lower().equals(word);
            case '\'':
                String lemma = scanner.quoted(c);
                return token -> token.lemma().equals(lemma);
            case '$':
                scanner.expect(c);
                return in(list()).predicate();
            case '[':
                return group('[', ']');
            default:
                throw c == 0 ? scanner.error("the pattern ends too early") : scanner.unexpected();
        }
    }

    private Predicate<Token> group(char open, char close) {
        scanner.expect(open);
        Predicate<Token> test = scanner.nested(this::anyOf);
        scanner.expect(close);
        return test;
    }

    private Predicate<Token> anyOf() {
        List<Predicate<Token>> tests = parted('|', this::allOf);
        return tests.size() == 1 ? tests.get(0) : token -> tests.stream().anyMatch(test -> test.test(token));
    }

    private Predicate<Token> allOf() {
        List<Predicate<Token>> tests = parted('&', this::condition);
        return tests.size() == 1 ? tests.get(0) : token -> tests.stream().allMatch(test -> test.test(token));
    }

    private List<Predicate<Token>> parted(char mark, Supplier<Predicate<Token>> part) {
        List<Predicate<Token>> tests = new ArrayList<>();
        do {
            tests.add(part.get());
        } while (scanner.skip(mark));
        return tests;
    }

    private Predicate<Token> condition() {
        if (scanner.skip('!')) {
            return scanner.nested(this::condition).negate();
        }
        char c = scanner.peek();
        if (c == '(') {
            return group('(', ')');
        } else if (Character.isUpperCase(c)) {
            return named("tag", TAGS);
        }
        return Character.isLowerCase(c) ? named("form", FORMS) : single();
    }

    private Predicate<Token> named(String kind, Map<String, Predicate<Token>> known) {
        int from = scanner.at();
        String name = scanner.name();
        Predicate<Token> test = known.get(name);
        if (test == null) {
            throw scanner.error(from, "there is no " + kind + " " + name + Nearest.suggestion(name, known.keySet()));
        }
        return test;
    }
}
