package org.hearsay.internal.hedging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.internal.syntax.SentenceSyntax;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.WordClass;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence, or of a part of it, and the entries of word lists among them. */
final class AnnotatedSentence {

    private final TokenSlice words;
    private final List<ListMatch> matches;
    private final @Nullable ListMatch[] matchAt;

    AnnotatedSentence(TokenSlice words, EffectMatcher matcher) {
        this.words = words;
        this.matches = matcher.find(words);
        this.matchAt = new ListMatch[words.size()];
        matches.forEach(match -> Arrays.fill(matchAt, match.from(), match.to(), match));
    }

    TokenSlice words() {
        return words;
    }

    List<ListMatch> matches() {
        return matches;
    }

    /** The entry that holds a token; empty for index -1, too. */
    Optional<ListMatch> at(int index) {
        return index < 0 ? Optional.empty() : Optional.ofNullable(matchAt[index]);
    }

    /** The row of one of some classes whose entry begins at a token. */
    Optional<Effect> effect(int index, WordClass... classes) {
        return at(index).filter(match -> match.from() == index).stream()
                .flatMap(match -> match.effects().stream())
                .filter(effect -> Arrays.stream(classes).anyMatch(effect.classes()::contains))
                .findFirst();
    }

    SentenceSyntax syntax() {
        return new SentenceSyntax(words, matches.stream().map(ListMatch::entry).toList());
    }
}
