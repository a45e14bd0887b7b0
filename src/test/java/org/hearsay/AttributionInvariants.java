package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for whatever a parser gives back, for any text. */
public final class AttributionInvariants {

    private static final Set<Mood> OPEN = EnumSet.of(Mood.INTENDED, Mood.DEMANDED, Mood.ASKED, Mood.CONDITIONAL);

    private AttributionInvariants() {}

    public static void check(String text, List<Attribution> attributions) {
        Set<Attribution> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(attributions);
        Map<Speaker, Speaker> speakers = new HashMap<>();
        int from = 0;
        for (Attribution attribution : attributions) {
            passages(attribution).forEach(passage -> checkPassage(text, passage));
            attribution.hedging().markers().forEach(marker -> checkPassage(text, marker.passage()));
            checkParts(attribution);
            checkWithin(attribution, all);
            Hedging hedging = attribution.hedging();
            boolean open = attribution.ascription() == Ascription.NOT_MADE || OPEN.contains(hedging.mood());
            require(!open || hedging.level() == HedgingLevel.UNCOMMITTED, "what is open is no claim", attribution);
            require(!attribution.claim().proposition().isBlank(), "a proposition has no words", attribution);
            double confidence = attribution.confidence();
            require(confidence >= 0 && confidence <= 1, "a confidence is no probability", attribution);
            Speaker speaker = attribution.speaker();
            Speaker first = speakers.putIfAbsent(speaker, speaker);
            require(first == null || first == speaker, "equal speakers are two objects", attribution);
            if (first == null) {
                speaker.mentions().forEach(mention -> checkPassage(text, mention));
            }
            int start = passages(attribution).mapToInt(Passage::start).min().orElseThrow();
            require(start >= from, "attributions are out of order", attribution);
            from = start;
        }
    }

    /** Source, cue and claim. */
    static Stream<Passage> passages(Attribution attribution) {
        return Stream.of(
                        attribution.source().stream(),
                        attribution.cue().stream(),
                        Stream.of(attribution.claim().passage()))
                .flatMap(parts -> parts);
    }

    /** Words and offsets of source, cue and claim, the offsets moved. */
    static List<String> moved(List<Attribution> attributions, int by) {
        return attributions.stream()
                .map(a -> a.source().map(p -> moved(p, by)).orElse("-") + " | "
                        + a.cue().map(p -> moved(p, by)).orElse("-") + " | "
                        + moved(a.claim().passage(), by))
                .toList();
    }

    private static String moved(Passage passage, int by) {
        return passage.text()
                + passage.spans().stream()
                        .map(span -> new Span(span.start() + by, span.end() + by).toString())
                        .collect(Collectors.joining());
    }

    private static void checkPassage(String text, Passage passage) {
        int end = 0;
        for (Span span : passage.spans()) {
            require(span.start() >= end && span.end() <= text.length(), "a span is out of order or of bounds", passage);
            require(
                    !splitsPair(text, span.start()) && !splitsPair(text, span.end()),
                    "a span splits a surrogate pair",
                    passage);
            end = span.end();
        }
        String cut = passage.spans().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining(Passage.GAP));
        assertThat(passage.text()).isEqualTo(cut);
    }

    private static boolean splitsPair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isHighSurrogate(text.charAt(index - 1))
                && Character.isLowSurrogate(text.charAt(index));
    }

    private static void checkParts(Attribution attribution) {
        List<Span> spans = new ArrayList<>();
        passages(attribution).forEach(passage -> spans.addAll(passage.spans()));
        Collections.sort(spans);
        for (int i = 1; i < spans.size(); i++) {
            require(spans.get(i - 1).end() <= spans.get(i).start(), "source, cue and claim overlap", attribution);
        }
    }

    private static void checkWithin(Attribution attribution, Set<Attribution> all) {
        if (attribution.within().isEmpty()) {
            return;
        }
        Attribution outer = attribution.within().get();
        require(all.contains(outer), "what encloses an attribution isn't given back", attribution);
        List<Span> pieces = outer.claim().spans();
        require(
                passages(attribution)
                        .flatMap(passage -> passage.spans().stream())
                        .allMatch(span -> holds(pieces, span)),
                "an attribution sticks out of the claim that it is within",
                attribution);
        Set<Attribution> chain = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Attribution next = attribution;
                next.within().isPresent();
                next = next.within().get()) {
            require(chain.add(next), "an attribution is within itself", attribution);
        }
    }

    /** By bisection: a claim may have a hundred thousand pieces. */
    private static boolean holds(List<Span> pieces, Span span) {
        int found = Collections.binarySearch(pieces, new Span(span.start(), Integer.MAX_VALUE));
        int before = (found >= 0 ? found : -found - 1) - 1;
        return before >= 0
                && pieces.get(before).start() <= span.start()
                && span.end() <= pieces.get(before).end();
    }

    private static void require(boolean holds, String what, Object where) {
        if (!holds) {
            fail(what + ": " + where);
        }
    }
}
