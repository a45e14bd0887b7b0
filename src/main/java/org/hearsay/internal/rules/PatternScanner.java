package org.hearsay.internal.rules;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.internal.text.LineException;

/** Steps through the characters of a pattern, and knows how deep its groups are nested. Lives while it is read. */
final class PatternScanner {

    private static final Pattern LABEL = Pattern.compile("\\G([\\p{javaLowerCase}-]++):");
    private static final Pattern NAME = Pattern.compile("[\\p{javaLetterOrDigit}_-]++");

    private final Excerpt written;
    private final String pattern;
    private int at;
    private int depth;

    PatternScanner(Excerpt written) {
        this.written = written;
        this.pattern = written.text();
    }

    /** The index of the next character. */
    int at() {
        return at;
    }

    /** What was read from an index on. */
    String since(int from) {
        return pattern.substring(from, at);
    }

    /** The next character, 0 at the end. */
    char here() {
        return at < pattern.length() ? pattern.charAt(at) : 0;
    }

    /** The next character behind white space, 0 at the end. */
    char peek() {
        while (Character.isWhitespace(here())) {
            at++;
        }
        return here();
    }

    /** Steps over a character if it is the next one. */
    boolean skipHere(char c) {
        boolean skips = here() == c;
        at += skips ? 1 : 0;
        return skips;
    }

    /** Steps over white space, and a character if it comes behind. */
    boolean skip(char c) {
        peek();
        return skipHere(c);
    }

    void expect(char c) {
        if (!skip(c)) {
            throw error("'" + c + "' is missing");
        }
    }

    /** Steps over what a regular expression matches from the next character on. */
    Optional<MatchResult> skipHere(Pattern expression) {
        Matcher matcher = expression.matcher(pattern).region(at, pattern.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.toMatchResult());
    }

    /** Steps over a label and its colon. */
    Optional<String> label() {
        int from = at;
        return skipHere(LABEL).map(match -> shortEnough(match.group(1), from));
    }

    /** Steps over a name: letters, digits, hyphens and underscores. */
    String name() {
        int from = at;
        return skipHere(NAME)
                .map(match -> shortEnough(match.group(), from))
                .orElseThrow(() -> error("a name is missing"));
    }

    private String shortEnough(String name, int from) {
        if (name.length() > Limits.NAME) {
            throw error(from, "a name is longer than " + Limits.NAME + " characters");
        }
        return name;
    }

    /** Steps over a word between two marks. */
    String quoted(char mark) {
        int end = pattern.indexOf(mark, at + 1);
        if (end < 0 || end == at + 1) {
            throw error("a " + mark + " is never closed, or holds nothing");
        }
        String word = pattern.substring(at + 1, end);
        at = end + 1;
        return word;
    }

    /** Reads a part that is nested in another. */
    <T> T nested(Supplier<T> part) {
        if (++depth > Limits.DEPTH) {
            throw error("groups are nested more than " + Limits.DEPTH + " deep");
        }
        T read = part.get();
        depth--;
        return read;
    }

    /** What an error says of a character that may not be where it is. */
    LineException unexpected() {
        return error("unexpected '" + Character.toString(pattern.codePointAt(at)) + "'");
    }

    LineException error(String reason) {
        return error(at, reason);
    }

    LineException error(int place, String reason) {
        return written.error(place, reason);
    }
}
