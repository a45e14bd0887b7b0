package org.hearsay.internal.hedging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.Framing;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.syntax.ListedEntry;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.WordClass;
import org.hearsay.internal.text.Token;

/**
 * Tokens that are an entry of word lists.
 *
 * @param words the tokens among which it was found
 * @param from the index of its first token
 * @param to the index after its last token
 * @param effects the rows of its lists, in the order of the table; at least one
 */
record ListMatch(TokenSlice words, int from, int to, List<Effect> effects) {

    /** Whether one of its lists is of a class. */
    boolean is(WordClass wordClass) {
        return any(effect -> effect.classes().contains(wordClass));
    }

    /** Whether one of its lists shows a framing. */
    boolean frames(Framing framing) {
        return any(effect -> effect.framing() == framing);
    }

    boolean any(Predicate<Effect> question) {
        return effects.stream().anyMatch(question);
    }

    /** Of each of its lists the first row that commits and counts here. */
    List<Effect> counting(Predicate<Effect> counts) {
        return effects.stream()
                .filter(effect -> effect.commits() && counts.test(effect))
                .collect(Collectors.toMap(Effect::list, effect -> effect, (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The names of its lists, one comma between. */
    String lists() {
        return effects.stream().map(Effect::list).distinct().collect(Collectors.joining(", "));
    }

    /** Its tokens as the text has them, one space between. */
    String text() {
        return tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** A cursor at its first token. */
    Cursor first() {
        return words.at(from);
    }

    /** A cursor at its last token. */
    Cursor last() {
        return words.at(to - 1);
    }

    /** A cursor behind its last token. */
    Cursor next() {
        return words.at(to);
    }

    /** Its tokens. */
    TokenSlice tokens() {
        return words.part(from, to);
    }

    int length() {
        return to - from;
    }

    /** The entry as the grammar sees it. */
    ListedEntry entry() {
        return new ListedEntry(
                from,
                to,
                effects.stream().flatMap(effect -> effect.classes().stream()).collect(Collectors.toSet()));
    }
}
