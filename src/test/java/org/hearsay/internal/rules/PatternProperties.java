package org.hearsay.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * The matcher against java.util.regex, which backtracks without a memory: the same patterns, over letters in place of
 * words.
 */
class PatternProperties {

    /** A pattern in both languages; {@code nullable} if it can match nothing. */
    record Both(String ours, String regex, boolean nullable) {

        Both then(Both next) {
            return new Both(ours + " " + next.ours, regex + next.regex, nullable && next.nullable);
        }

        Both or(Both other) {
            return new Both(
                    "(" + ours + " | " + other.ours + ")",
                    "(?:" + regex + "|" + other.regex + ")",
                    nullable || other.nullable);
        }

        /** What can be empty isn't repeated: regular expressions don't agree among themselves on what that means. */
        Both times(String count) {
            boolean zero = !count.startsWith("+") && !count.startsWith("{1") && !count.startsWith("{2");
            return nullable ? this : new Both("(" + ours + ")" + count, "(?:" + regex + ")" + count, zero);
        }

        Both ahead(boolean not) {
            return new Both((not ? "!(" : "&(") + ours + ")", (not ? "(?!" : "(?=") + regex + ")", true);
        }
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void matchesWhatRegularExpressionsMatch(@ForAll("patterns") Both pattern, @ForAll("letters") String letters) {
        Matcher matcher = Pattern.compile(pattern.regex)
                .matcher(letters)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        List<Integer> expected = new ArrayList<>();
        for (int start = 0; start <= letters.length(); start++) {
            matcher.region(start, letters.length());
            expected.add(matcher.lookingAt() ? matcher.end() : -1);
        }

        assertThat(Letters.ends(pattern.ours, letters)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(12);
    }

    @Provide
    Arbitrary<Both> patterns() {
        Arbitrary<Both> atoms = Arbitraries.of(
                new Both("\"a\"", "a", false),
                new Both("\"B\"", "b", false),
                new Both("'c'", "c", false),
                new Both(".", ".", false),
                new Both("[\"a\" | 'b']", "[ab]", false),
                new Both("[!\"a\"]", "[^a]", false),
                new Both("[X & !(\"a\" | \"b\")]", "c", false),
                new Both("[VERB]", "(?!)", false),
                new Both("<[\"a\"]", "(?<=a)", true),
                new Both("<![\"b\"]", "(?<!b)", true),
                new Both("^", "^", true),
                new Both("$", "$", true));
        Arbitrary<String> counts = Arbitraries.of("?", "*", "+", "??", "*?", "+?", "{2}", "{1,3}", "{0,2}", "{1,2}?");
        return Arbitraries.recursive(
                () -> atoms,
                inner -> Arbitraries.frequencyOf(
                        Tuple.of(3, Combinators.combine(inner, inner).as(Both::then)),
                        Tuple.of(2, Combinators.combine(inner, inner).as(Both::or)),
                        Tuple.of(2, Combinators.combine(inner, counts).as(Both::times)),
                        Tuple.of(
                                1,
                                Combinators.combine(inner, Arbitraries.of(true, false))
                                        .as(Both::ahead))),
                1,
                5);
    }
}
