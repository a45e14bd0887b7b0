package org.hearsay.internal.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.AttributionType;
import org.hearsay.Passage;
import org.hearsay.Speaker;
import org.hearsay.internal.MarkedText;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;

class SpeakerResolverProperties {

    private static final DocumentReader READER = DocumentReader.load(1000);
    private static final SpeakerResolver RESOLVER = new SpeakerResolver(WordLists.bundled());

    private static final String ARTICLE =
            """
            Harbor chief FULL NAME <cue>said</cue> <claim>the pier was shut</claim>.

            <source>NAME</source> <cue>said</cue> <claim>the storm had broken two piles</claim>. \
            <source2>He</source2> <cue2>said</cue2> <claim2>the work would take a month</claim2>.

            <source>Officials</source> <cue>said</cue> <claim>the ferry would run</claim>. <source>The Harbor Authority</source> \
            <cue>said</cue> <claim>it would pay</claim>.

            <source>NAME</source> <cue>said</cue> <claim>he was sorry</claim>.
            """.replace("Harbor chief FULL NAME", "<source>Harbor chief FULL NAME</source>");

    @Property(tries = 60)
    void renamingAPersonRenamesTheSpeakerAndChangesNothingElse(
            @ForAll("men") String given, @ForAll("surnames") String surname) {
        List<String> renamed = speakers(given, surname).stream()
                .map(speaker -> speaker.toString().replace(given + " " + surname, "Peter Novak"))
                .toList();
        assertThat(renamed)
                .isEqualTo(speakers("Peter", "Novak").stream()
                        .map(Speaker::toString)
                        .toList());
        assertThat(renamed.get(0)).startsWith("Peter Novak");
        assertThat(renamed.get(2)).isEqualTo(renamed.get(0));
    }

    @Property(tries = 60)
    void aNameThatNoListKnowsIsRenamedLikeOneThatIsKnown(@ForAll("strangeNames") String surname) {
        List<String> renamed = speakers("Peter", surname).stream()
                .map(speaker -> speaker.toString().replace("Peter " + surname, "Peter Novak"))
                .toList();
        assertThat(renamed)
                .isEqualTo(speakers("Peter", "Novak").stream()
                        .map(Speaker::toString)
                        .toList());
    }

    @Property(tries = 200)
    void aPronounNeverGoesToSomebodyOfTheOtherGender(@ForAll("stories") List<String> story, @ForAll boolean swap) {
        String text = String.join("", story);
        MarkedText marked = new MarkedText(swap ? swapped(text) : text, READER::read);
        List<Speaker> speakers =
                RESOLVER.resolve(marked.document(), new QuoteMap(marked.document(), List.of()), marked.candidates());
        for (int i = 0; i < speakers.size(); i++) {
            String source =
                    marked.document().words(marked.candidates().get(i).source().get(0));
            if (source.equals("He")) {
                assertThat(speakers.get(i).name()).doesNotContain("Maria").doesNotContain("Ingrid");
            } else if (source.equals("She")) {
                assertThat(speakers.get(i).name()).doesNotContain("Peter").doesNotContain("Thomas");
            }
        }
        check(marked.document(), speakers);
    }

    @Property(tries = 200)
    void aParagraphWithoutNamesChangesNoEarlierSpeaker(
            @ForAll("stories") List<String> story, @ForAll("nameless") String further) {
        String text = String.join("", story);
        List<String> before = namesAndKinds(text);
        assertThat(namesAndKinds(text + "\n\n" + further).subList(0, before.size()))
                .isEqualTo(before);
    }

    @Property(tries = 60)
    void mentionsLieInTheTextInOrderAndEqualSpeakersAreOne(
            @ForAll("men") String given, @ForAll("surnames") String surname) {
        MarkedText text = article(given, surname);
        check(
                text.document(),
                RESOLVER.resolve(text.document(), new QuoteMap(text.document(), List.of()), text.candidates()));
    }

    @Property(tries = 300)
    void noTextFails(@ForAll("texts") String text, @ForAll("numbers") List<Integer> numbers) {
        Document document = READER.read(text);
        List<Candidate> candidates = new ArrayList<>();
        if (document.size() > 0) {
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                int from = numbers.get(i) % document.size();
                int to = Math.min(document.size(), from + 1 + numbers.get(i + 1) % 5);
                List<Range> source = numbers.get(i) % 7 == 0 ? List.of() : List.of(new Range(from, to));
                candidates.add(Candidate.by("test", AttributionType.STATEMENT, 1)
                        .source(source)
                        .cue(source)
                        .claim(List.of(document.sentenceOf(from)))
                        .build());
            }
        }
        List<Speaker> speakers = RESOLVER.resolve(document, new QuoteMap(document, List.of()), candidates);
        assertThat(speakers).hasSameSizeAs(candidates);
        check(document, speakers);
    }

    @Provide
    Arbitrary<String> men() {
        return Arbitraries.of("John", "Robert", "Pedro", "Thomas", "Ivan", "Karl", "Hassan", "David");
    }

    @Provide
    Arbitrary<String> surnames() {
        return Arbitraries.of("Novak", "Haddad", "Jensen", "Lopez", "Okafor", "Tanaka", "Miller", "Petrov");
    }

    @Provide
    Arbitrary<String> strangeNames() {
        Arbitrary<String> syllables =
                Arbitraries.of("brel", "dro", "vix", "quan", "zor", "mith", "yul", "kesh", "oon", "tarp");
        return syllables
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(list -> String.join("", list))
                .map(name -> name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1));
    }

    @Provide
    Arbitrary<List<String>> stories() {
        return Arbitraries.of(
                        "<source>Maria Holm</source> <cue>said</cue> <claim>the road was wet</claim>. ",
                        "<source>Peter Novak</source> <cue>said</cue> <claim>the bus had left</claim>. ",
                        "<source>Novak</source> <cue>said</cue> <claim>nobody was hurt</claim>. ",
                        "<source>Ingrid</source> <cue>said</cue> <claim>it was her house</claim>. ",
                        "<source>Mr. Thomas Berg</source> <cue>said</cue> <claim>it was his car</claim>. ",
                        "<source>He</source> <cue>said</cue> <claim>the shop was shut</claim>. ",
                        "<source>She</source> <cue>said</cue> <claim>the shop was open</claim>. ",
                        "<source>They</source> <cue>said</cue> <claim>all was well</claim>. ",
                        "<source>A neighbor</source> <cue>said</cue> <claim>he had heard it</claim>. ",
                        "<source>The company</source> <cue>said</cue> <claim>it was sorry</claim>. ",
                        "Holm met Berg at the gate. ",
                        "Nordania Motors built the car. ",
                        "It rained. ",
                        "\n\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> nameless() {
        return Arbitraries.of(
                "It rained all night, and the roads were wet.",
                "What will happen now? Who will pay?",
                "<source>He</source> <cue>said</cue> <claim>it was late</claim>.",
                "<source>She</source> <cue>said</cue> <claim>it was early</claim>. She left.",
                "<source>They</source> <cue>said</cue> <claim>nothing had changed</claim>.",
                "<source>The company</source> <cue>said</cue> <claim>it would pay</claim>.",
                "<source>The man</source> <cue>said</cue> <claim>he would go</claim>. His wife stayed.",
                "<source>I</source> <cue>think</cue> <claim>the road is dry</claim>.");
    }

    private static String swapped(String text) {
        return text.replace("<source>He<", "<source>*<")
                .replace("<source>She<", "<source>He<")
                .replace("<source>*<", "<source>She<");
    }

    private static List<String> namesAndKinds(String marked) {
        MarkedText text = new MarkedText(marked, READER::read);
        return RESOLVER.resolve(text.document(), new QuoteMap(text.document(), List.of()), text.candidates()).stream()
                .map(speaker -> speaker.name() + " " + speaker.kind())
                .toList();
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Ana", "Ruiz", "the", "mayor", "'s", "’s", ",", "(", ")", "who", "he", "I", "45", "of", "and", "said",
                "\n\n", "“", "”", "\"", "?", "A.", "U.S.", "-", "they", "Front", "his", "\uD800", "\u202E", "\u0301",
                "😀", "\0", "İ");
        Arbitrary<String> news = words.list().ofMaxSize(60).map(list -> String.join(" ", list));
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(80);
        return Arbitraries.oneOf(news, any, Combinators.combine(news, any).as((a, b) -> a + b));
    }

    private static List<Speaker> speakers(String given, String surname) {
        MarkedText text = article(given, surname);
        return RESOLVER.resolve(text.document(), new QuoteMap(text.document(), List.of()), text.candidates());
    }

    private static MarkedText article(String given, String surname) {
        return new MarkedText(
                ARTICLE.replace("FULL NAME", given + " " + surname).replace("NAME", surname), READER::read);
    }

    private static void check(Document document, List<Speaker> speakers) {
        for (Speaker speaker : speakers) {
            int last = 0;
            for (Passage mention : speaker.mentions()) {
                assertThat(mention).isEqualTo(Passage.of(document.text(), mention.spans()));
                assertThat(mention.start()).isGreaterThanOrEqualTo(last);
                last = mention.start();
            }
            for (Speaker other : speakers) {
                assertThat(speaker.equals(other)).isEqualTo(speaker == other);
            }
        }
    }
}
