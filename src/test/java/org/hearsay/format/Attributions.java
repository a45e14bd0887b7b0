package org.hearsay.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hearsay.Ascription;
import org.hearsay.Attribution;
import org.hearsay.AttributionType;
import org.hearsay.Claim;
import org.hearsay.Framing;
import org.hearsay.Hedging;
import org.hearsay.HedgingLevel;
import org.hearsay.Marker;
import org.hearsay.Mood;
import org.hearsay.Passage;
import org.hearsay.Polarity;
import org.hearsay.Quotation;
import org.hearsay.Span;
import org.hearsay.Speaker;
import org.hearsay.SpeakerKind;

/** Attributions for tests: made by hand, or arbitrary ones of any Unicode. */
final class Attributions {

    private Attributions() {}

    /** An attribution of parts of a text, each found by its words. */
    static Attribution.Builder of(String text, String source, String cue, String claim) {
        Passage words = passage(text, claim);
        return Attribution.builder(new Claim(words, claim))
                .source(passage(text, source))
                .cue(passage(text, cue))
                .speaker(new Speaker(source, SpeakerKind.PERSON, "", "", List.of(passage(text, source))));
    }

    static Passage passage(String text, String words) {
        int start = text.indexOf(words);
        return Passage.of(text, List.of(new Span(start, start + words.length())));
    }

    /** Lists in which every enclosing attribution is listed too, before or behind the one within it. */
    static Arbitrary<List<Attribution>> lists() {
        Arbitrary<List<Attribution.Builder>> builders = builders().list().ofMaxSize(6);
        return Combinators.combine(builders, Arbitraries.randomValue(Random::nextLong))
                .as((list, seed) -> {
                    Random random = new Random(seed);
                    List<Attribution> all = new ArrayList<>();
                    for (Attribution.Builder builder : list) {
                        if (!all.isEmpty() && random.nextBoolean()) {
                            builder.within(all.get(random.nextInt(all.size())));
                        }
                        all.add(builder.build());
                    }
                    Collections.shuffle(all, random);
                    return List.copyOf(all);
                });
    }

    /** Every UTF-16 unit, lone surrogates and control characters among them. */
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\0', '\uffff')
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    private static Arbitrary<Attribution.Builder> builders() {
        Arbitrary<Passage> passages = passages();
        Arbitrary<Claim> claims = Combinators.combine(passages, texts()).as(Claim::new);
        Arbitrary<Marker> markers = Combinators.combine(passages, texts()).as(Marker::new);
        Arbitrary<Hedging> hedgings = Combinators.combine(
                        Arbitraries.of(HedgingLevel.class),
                        Arbitraries.of(Polarity.class),
                        Arbitraries.of(Mood.class),
                        markers.list().ofMaxSize(2))
                .as(Hedging::new);
        Arbitrary<Attribution.Builder> plain = Combinators.combine(
                        claims,
                        speakers(),
                        hedgings,
                        Arbitraries.of(Framing.class),
                        Arbitraries.of(Quotation.class),
                        Arbitraries.of(AttributionType.class),
                        Arbitraries.doubles().between(0, 1),
                        texts())
                .as((claim, speaker, hedging, framing, quotation, type, confidence, id) -> Attribution.builder(claim)
                        .speaker(speaker)
                        .hedging(hedging)
                        .framing(framing)
                        .quotation(quotation)
                        .type(type)
                        .confidence(confidence)
                        .foundBy(id));
        return Combinators.combine(plain, Arbitraries.of(Ascription.class), passages.optional(), passages.optional())
                .as((builder, ascription, source, cue) -> {
                    builder.ascription(ascription);
                    source.ifPresent(builder::source);
                    cue.ifPresent(builder::cue);
                    return builder;
                });
    }

    private static Arbitrary<Speaker> speakers() {
        Arbitrary<String> maybeEmpty = Arbitraries.oneOf(Arbitraries.just(""), texts());
        Arbitrary<Speaker> any = Combinators.combine(
                        texts(),
                        Arbitraries.of(SpeakerKind.class),
                        maybeEmpty,
                        maybeEmpty,
                        passages().list().ofMaxSize(2))
                .as(Speaker::new);
        return Arbitraries.oneOf(any, Arbitraries.of(Speaker.UNSPECIFIED, Speaker.AUTHOR));
    }

    private static Arbitrary<Passage> passages() {
        Arbitrary<List<Span>> spans = Arbitraries.integers()
                .between(1, Integer.MAX_VALUE)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(bounds -> {
                    List<Integer> sorted = bounds.stream().sorted().toList();
                    return Stream.iterate(0, i -> i + 1 < sorted.size(), i -> i + 2)
                            .map(i -> new Span(sorted.get(i), sorted.get(i + 1)))
                            .toList();
                });
        return Combinators.combine(spans, texts()).as(Passage::new);
    }
}
