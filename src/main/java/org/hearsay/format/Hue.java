package org.hearsay.format;

import com.google.common.hash.Hashing;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.hearsay.Attribution;
import org.hearsay.SpeakerKind;

/**
 * The colour of a speaker, made of the name, so that it is the same on all pages.
 *
 * @param name a hue in degrees, or {@code x} for grey
 */
record Hue(String name) {

    private static final int STEPS = 72;
    private static final int DEGREES = 360 / STEPS;
    private static final Hue GREY = new Hue("x");
    /** For the claim a text stands in, the next one around it, and a source or cue. */
    private static final String LAYERS = "cos";

    static Hue of(String speaker, SpeakerKind kind) {
        if (kind == SpeakerKind.UNSPECIFIED || kind == SpeakerKind.AUTHOR) {
            return GREY;
        }
        int hash = Hashing.murmur3_32_fixed()
                .hashUnencodedChars(speaker.strip().toLowerCase(Locale.ROOT))
                .asInt();
        return new Hue(Integer.toString(Math.floorMod(hash, STEPS) * DEGREES));
    }

    /** The hue of each attribution's speaker. */
    static List<Hue> of(List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> of(a.speaker().name(), a.speaker().kind()))
                .toList();
    }

    /** The style rules of these hues. */
    static String styles(Collection<Hue> hues) {
        StringBuilder out = new StringBuilder();
        for (String name : new TreeSet<>(hues.stream().map(Hue::name).toList())) {
            for (char layer : LAYERS.toCharArray()) {
                String value = name.equals(GREY.name) ? "g:0" : ":" + name;
                out.append('.')
                        .append(layer)
                        .append(name)
                        .append("{--")
                        .append(layer)
                        .append(value)
                        .append("}\n");
            }
        }
        return out.toString();
    }
}
