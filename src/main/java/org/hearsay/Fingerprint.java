package org.hearsay;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Optional;

/**
 * The SHA-256 of all parts of a value, by which two large values are compared in one step. A string or list is led by
 * its length, so that other parts give other bytes.
 */
final class Fingerprint {

    private Fingerprint() {}

    static HashCode of(Attribution attribution) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, attribution.claim().passage());
        put(hasher, attribution.claim().proposition());
        put(hasher, attribution.source());
        put(hasher, attribution.cue());
        put(hasher, attribution.speaker());
        put(hasher, attribution.ascription());
        put(hasher, attribution.hedging());
        put(hasher, attribution.framing());
        put(hasher, attribution.quotation());
        put(hasher, attribution.type());
        hasher.putDouble(attribution.confidence());
        put(hasher, attribution.foundBy());
        attribution
                .within()
                .ifPresent(outer -> hasher.putBytes(outer.fingerprint().asBytes()));
        return hasher.hash();
    }

    static HashCode of(List<Passage> passages) {
        Hasher hasher = Hashing.sha256().newHasher();
        passages.forEach(passage -> put(hasher, passage));
        return hasher.hash();
    }

    private static void put(Hasher hasher, Speaker speaker) {
        put(hasher, speaker.name());
        put(hasher, speaker.kind());
        put(hasher, speaker.role());
        put(hasher, speaker.affiliation());
        hasher.putBytes(Mentions.of(speaker.mentions()).fingerprint().asBytes());
    }

    private static void put(Hasher hasher, Hedging hedging) {
        put(hasher, hedging.level());
        put(hasher, hedging.polarity());
        put(hasher, hedging.mood());
        hasher.putInt(hedging.markers().size());
        for (Marker marker : hedging.markers()) {
            put(hasher, marker.passage());
            put(hasher, marker.rule());
        }
    }

    private static void put(Hasher hasher, Optional<Passage> passage) {
        hasher.putBoolean(passage.isPresent());
        passage.ifPresent(words -> put(hasher, words));
    }

    private static void put(Hasher hasher, Passage passage) {
        hasher.putInt(passage.spans().size());
        passage.spans().forEach(span -> hasher.putInt(span.start()).putInt(span.end()));
        put(hasher, passage.text());
    }

    private static void put(Hasher hasher, Enum<?> constant) {
        put(hasher, constant.name());
    }

    private static void put(Hasher hasher, String text) {
        hasher.putInt(text.length()).putUnencodedChars(text);
    }
}
