package org.hearsay.format;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.Attribution;
import org.hearsay.HedgingLevel;
import org.hearsay.Speaker;

/**
 * A speaker of a page.
 *
 * @param speaker who
 * @param claims the indexes of the claims
 * @param hedged how many of them are less than certain
 */
record Voice(Speaker speaker, List<Integer> claims, int hedged) {

    private static final int LONGEST_LABEL = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Splitter WORDS = Splitter.on(BETWEEN_WORDS).omitEmptyStrings();

    static Voice of(List<Integer> claims, List<Attribution> attributions) {
        Speaker speaker = attributions.get(claims.get(0)).speaker();
        long hedged = claims.stream()
                .filter(i -> attributions.get(i).hedging().level() != HedgingLevel.CERTAIN)
                .count();
        return new Voice(speaker, claims, (int) hedged);
    }

    /** The same for the same name and kind on every page. */
    static String id(Speaker speaker) {
        return "v-"
                + Hashing.sha256()
                        .hashString(speaker.kind() + "\0" + speaker.name(), StandardCharsets.UTF_16LE)
                        .toString()
                        .substring(0, 16);
    }

    Hue hue() {
        return Hue.of(speaker.name(), speaker.kind());
    }

    String id() {
        return id(speaker);
    }

    /** A few letters that stand for the speaker where colours don't tell: initials, or how the name begins. */
    static String label(Speaker speaker) {
        List<String> words = WORDS.splitToList(HtmlText.clean(speaker.name()));
        List<String> initials = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .map(word -> begin(word, 1))
                .limit(LONGEST_LABEL)
                .toList();
        return initials.size() > 1
                ? String.join("", initials)
                : words.stream().findFirst().map(word -> begin(word, 2)).orElse("?");
    }

    private static String begin(String word, int letters) {
        return word.codePoints().limit(letters).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Kind, role and affiliation, as far as they are known and not the name again. */
    static String about(Speaker speaker) {
        return List.of(HowSure.lower(speaker.kind()), speaker.role(), speaker.affiliation()).stream()
                .filter(part -> !part.isEmpty() && !part.equals(speaker.name()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
