package org.hearsay.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.Attribution;
import org.hearsay.Speaker;

/** Attributions as they come back from formats that have no place for the mentions of speakers. */
public final class Mentionless {

    private Mentionless() {}

    public static List<Attribution> all(List<Attribution> attributions) {
        List<Attribution> out = new ArrayList<>();
        attributions.forEach(attribution -> out.add(one(attribution)));
        return out;
    }

    private static Attribution one(Attribution a) {
        Speaker speaker = a.speaker();
        Attribution.Builder out = Attribution.builder(a.claim())
                .speaker(new Speaker(speaker.name(), speaker.kind(), speaker.role(), speaker.affiliation(), List.of()))
                .ascription(a.ascription())
                .hedging(a.hedging())
                .framing(a.framing())
                .quotation(a.quotation())
                .type(a.type())
                .confidence(a.confidence())
                .foundBy(a.foundBy());
        a.source().ifPresent(out::source);
        a.cue().ifPresent(out::cue);
        Optional<Attribution> around = a.within().map(Mentionless::one);
        around.ifPresent(out::within);
        return out.build();
    }
}
