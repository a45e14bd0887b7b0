package org.hearsay.internal.hedging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.Ascription;
import org.hearsay.AttributionParser;
import org.hearsay.AttributionType;
import org.hearsay.Framing;
import org.hearsay.Hedging;
import org.hearsay.HedgingLevel;
import org.hearsay.Marker;
import org.hearsay.Polarity;
import org.hearsay.Span;
import org.hearsay.internal.MarkedText;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;

class HedgingProperties {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final WordLists WORDS = WordLists.bundled();
    private static final HedgingFinder FINDER = new HedgingFinder(WORDS);
    private static final AttributionParser PARSER = AttributionParser.create();

    /** A plain clause: who, and what they did or will do. */
    record Clause(String subject, String done, String toDo) {

        String past() {
            return subject + " " + done;
        }

        String may(String modal) {
            return subject + " " + modal + " " + toDo;
        }
    }

    @Provide
    Arbitrary<Clause> clauses() {
        Arbitrary<String> subjects = Arbitraries.of(
                "the mayor",
                "the old bridge",
                "two firms from the north",
                "the committee",
                "Ana Ruiz",
                "the price of bread",
                "they");
        Arbitrary<String[]> verbs = Arbitraries.of(
                new String[] {"closed the road", "close the road"},
                new String[] {"raised the rent", "raise the rent"},
                new String[] {"lost the election in the north", "lose the election in the north"},
                new String[] {"paid the workers on Friday", "pay the workers on Friday"},
                new String[] {"left the city", "leave the city"});
        return Combinators.combine(subjects, verbs).as((subject, verb) -> new Clause(subject, verb[0], verb[1]));
    }

    @Property(tries = 100)
    void aHedgeLowersThePlainClaim(@ForAll("clauses") Clause clause) {
        assertThat(said(clause.past()).level()).isEqualTo(HedgingLevel.CERTAIN);
        assertThat(said("probably " + clause.past()).level()).isEqualTo(HedgingLevel.PROBABLE);
        assertThat(said("it is possible that " + clause.past()).level()).isEqualTo(HedgingLevel.POSSIBLE);
        assertThat(said(clause.may("may")).level()).isEqualTo(HedgingLevel.POSSIBLE);
    }

    @Property(tries = 100)
    void aFurtherHedgeNeverMakesSurer(@ForAll("clauses") Clause clause) {
        HedgingLevel one = said(clause.may("may")).level();
        assertThat(said("it is likely that " + clause.may("may")).level()).isGreaterThanOrEqualTo(one);
        assertThat(said("perhaps " + clause.may("might")).level()).isGreaterThanOrEqualTo(one);
    }

    @Property(tries = 200)
    void noPileOfHedgesIsSurerThanOneOfThem(@ForAll("clauses") Clause clause, @ForAll("hedges") List<String> hedges) {
        String pile = clause.past();
        HedgingLevel weakest = said(pile).level();
        for (String hedge : hedges) {
            HedgingLevel alone = said(hedge + " " + clause.past()).level();
            pile = hedge + " " + pile;
            HedgingLevel now = said(pile).level();
            assertThat(now).as(pile).isGreaterThanOrEqualTo(weakest).isGreaterThanOrEqualTo(alone);
            weakest = now;
        }
    }

    @Provide
    Arbitrary<List<String>> hedges() {
        return Arbitraries.of(
                        "it is likely that",
                        "it is possible that",
                        "it seems that",
                        "it is probable that",
                        "there is a chance that",
                        "it is unclear whether",
                        "it may be that",
                        "I think that")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property(tries = 100)
    void denialTurnsThePolarityAndTurnsItBack(@ForAll("clauses") Clause clause) {
        assertThat(said(clause.past()).polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(said("it is not true that " + clause.past()).polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(said("it is not true that " + clause.may("did not")).polarity())
                .isEqualTo(Polarity.POSITIVE);
    }

    @Property(tries = 100)
    void aHedgedNeighbourChangesNothing(@ForAll("clauses") Clause clause, @ForAll("clauses") Clause neighbour) {
        Hedging alone = said(clause.past());
        for (String next : List.of(
                ", but " + neighbour.may("may"),
                " because " + neighbour.may("might"),
                ". Perhaps " + neighbour.past())) {
            assertThat(said(clause.past() + next)).as(next).isEqualTo(alone);
        }
    }

    @Property(tries = 60)
    void aHedgeInOneClaimLeavesTheNextOneAlone(@ForAll("clauses") Clause clause, @ForAll("clauses") Clause neighbour) {
        List<String> plain =
                levels("Ana Ruiz said that " + clause.past() + ". Erik Lund said that " + neighbour.past() + ".");
        List<String> hedged =
                levels("Ana Ruiz said that " + clause.may("may") + ". Erik Lund said that " + neighbour.past() + ".");
        assertThat(plain).containsExactly("Ana Ruiz CERTAIN POSITIVE NEUTRAL", "Erik Lund CERTAIN POSITIVE NEUTRAL");
        assertThat(hedged).containsExactly("Ana Ruiz POSSIBLE POSITIVE NEUTRAL", "Erik Lund CERTAIN POSITIVE NEUTRAL");
    }

    private static List<String> levels(String text) {
        return PARSER.parse(text).stream()
                .map(found -> found.speaker().name() + " " + found.hedging().level() + " "
                        + found.hedging().polarity() + " " + found.framing())
                .toList();
    }

    @Property(tries = 100)
    void anAdverbOfTheCueIsTheAuthorsMatter(@ForAll("clauses") Clause clause) {
        Assessment stance = stance(sentence("has reportedly said", clause.past()));
        assertThat(stance.hedging())
                .isEqualTo(stance(sentence("said", clause.past())).hedging());
        assertThat(stance.framing()).isEqualTo(Framing.DISTANCED);
        assertThat(stance.ascription()).isEqualTo(Ascription.MADE);
    }

    @Property(tries = 200)
    void aDenialOfTheCueTakesTheClaimBackAndLeavesItsMood(
            @ForAll("clauses") Clause clause, @ForAll("sayings") String[] verb, @ForAll boolean future) {
        String words = future ? clause.may("will") : clause.past();
        Assessment made = stance(sentence(verb[0], words));
        Assessment denied = stance(sentence("did not " + verb[1], words));
        assertThat(made.ascription()).isEqualTo(Ascription.MADE);
        assertThat(denied.ascription()).isEqualTo(Ascription.NOT_MADE);
        assertThat(denied.hedging().level()).isEqualTo(HedgingLevel.UNCOMMITTED);
        assertThat(denied.hedging().polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(denied.hedging().mood()).isEqualTo(made.hedging().mood());
    }

    @Property(tries = 100)
    void aModalOfTheCueNeverLeavesTheClaimMade(@ForAll("clauses") Clause clause, @ForAll("sayings") String[] verb) {
        for (String modal : List.of("may", "might", "could", "will", "would")) {
            assertThat(stance(sentence(modal + " " + verb[1], clause.past())).ascription())
                    .as(modal)
                    .isEqualTo(Ascription.POSSIBLE);
        }
    }

    @Provide
    Arbitrary<String[]> sayings() {
        return Arbitraries.of(
                new String[] {"said", "say"},
                new String[] {"claimed", "claim"},
                new String[] {"announced", "announce"},
                new String[] {"argued", "argue"},
                new String[] {"explained", "explain"});
    }

    private static String sentence(String cue, String claim) {
        return "<source>Ana Ruiz</source> <cue>" + cue + "</cue> <claim>that " + claim + "</claim>.";
    }

    @Property(tries = 100)
    void theLevelDoesNotDependOnTheSpeaker(@ForAll("clauses") Clause clause) {
        Hedging one = hedging("<source>Ana Ruiz</source> <cue>said</cue> <claim>" + clause.may("may") + "</claim>.");
        Hedging other = hedging("<source>It</source> <cue>said</cue> <claim>" + clause.may("may") + "</claim>.");
        assertThat(other.level()).isEqualTo(one.level());
        assertThat(other.polarity()).isEqualTo(one.polarity());
    }

    @Property(tries = 300)
    void markersLieInsideClaimOrCueOrBeforeItWhateverTheText(
            @ForAll("texts") String text, @ForAll int cut, @ForAll int width) {
        Document document = READER.read(text);
        if (document.size() == 0) {
            return;
        }
        int cue = Math.floorMod(cut, document.size());
        int to = Math.min(document.size(), cue + 1 + Math.floorMod(width, 3));
        List<Range> claim = new ArrayList<>();
        if (cue > 0) {
            claim.add(new Range(0, cue));
        }
        if (to < document.size()) {
            claim.add(new Range(to, document.size()));
        }
        if (claim.isEmpty()) {
            claim.add(new Range(0, document.size()));
        }
        for (AttributionType type : AttributionType.values()) {
            Candidate candidate = Candidate.by("test", type, 1)
                    .cue(List.of(new Range(cue, to)))
                    .claim(claim)
                    .build();
            List<Range> half = List.of(new Range(document.size() / 2, document.size()));
            Candidate inner = Candidate.by("test", type, 1).claim(half).build();
            for (Assessment stance : List.of(
                    FINDER.find(document, candidate, List.of(), Optional.empty(), Trace.OFF),
                    FINDER.find(document, candidate, List.of(inner), Optional.empty(), Trace.OFF))) {
                checkMarkers(document, candidate, stance.hedging());
                for (ClauseCommitment part : stance.parts()) {
                    checkMarkers(document, candidate, part.hedging());
                    assertThat(part.claim())
                            .isNotEmpty()
                            .allMatch(piece -> candidate.claim().stream().anyMatch(whole -> whole.contains(piece)));
                    assertThat(part.hedging().level() != stance.hedging().level()
                                    || part.hedging().polarity()
                                            != stance.hedging().polarity())
                            .isTrue();
                }
            }
        }
    }

    private static void checkMarkers(Document document, Candidate candidate, Hedging hedging) {
        int behind = document.span(candidate.cue().get(0)).end(); // "stopped short of" is before the cue
        for (Marker marker : hedging.markers()) {
            assertThat(marker.passage().spans())
                    .allMatch(span -> span.end() <= behind || inside(document, candidate, span));
            assertThat(WORDS.has(marker.rule()) || Set.of("question", "order").contains(marker.rule()))
                    .as(marker.rule())
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                        "may",
                        "not",
                        "the bridge",
                        "is",
                        "if",
                        "that",
                        ",",
                        "who",
                        "and",
                        "“",
                        "”",
                        "to",
                        "close",
                        "possible",
                        "said",
                        ".",
                        "probably",
                        "\n\n",
                        "refused",
                        "whether",
                        "?",
                        "no one",
                        "expected",
                        "because",
                        "(",
                        ";",
                        "think",
                        "they")
                .list()
                .ofMaxSize(40)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(
                words,
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.strings().ofMaxLength(60));
    }

    private static boolean inside(Document document, Candidate candidate, Span span) {
        return Stream.concat(candidate.claim().stream(), candidate.cue().stream())
                .map(document::span)
                .anyMatch(piece -> piece.start() <= span.start() && span.end() <= piece.end());
    }

    private static Hedging said(String claim) {
        return hedging("<source>The reporter</source> <cue>said</cue> <claim>" + claim + "</claim>.");
    }

    private static Hedging hedging(String marked) {
        return stance(marked).hedging();
    }

    private static Assessment stance(String marked) {
        MarkedText text = new MarkedText(marked, READER::read);
        return FINDER.find(text.document(), text.candidates().get(0), List.of(), Optional.empty(), Trace.OFF);
    }
}
