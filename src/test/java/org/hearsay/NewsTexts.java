package org.hearsay;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of texts that look like news, and of texts that look like nothing. */
final class NewsTexts {

    private NewsTexts() {}

    /** Articles: paragraphs of all sorts of sentences, also ones that were never finished. */
    static Arbitrary<String> articles() {
        Arbitrary<String> sentences =
                Arbitraries.frequencyOf(Tuple.of(6, reports()), Tuple.of(2, facts()), Tuple.of(2, unfinished()));
        return Combinators.combine(paragraphs(sentences), Arbitraries.of("\n\n", "\r\n\r\n", "\n", "\n\n\n"))
                .as((paragraphs, end) -> String.join(end, paragraphs));
    }

    /** Articles as an editor would let them pass: each paragraph begins with a fact, and every mark is closed. */
    static Arbitrary<List<String>> cleanParagraphs() {
        Arbitrary<String> sentences = Arbitraries.frequencyOf(Tuple.of(3, reports()), Tuple.of(1, facts()));
        return Combinators.combine(facts().list().ofSize(4), paragraphs(sentences))
                .as((facts, paragraphs) -> {
                    for (int i = 0; i < paragraphs.size(); i++) {
                        paragraphs.set(i, facts.get(i) + " " + paragraphs.get(i));
                    }
                    return paragraphs;
                });
    }

    private static Arbitrary<List<String>> paragraphs(Arbitrary<String> sentences) {
        return sentences
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join(" ", list))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Any Unicode: whole and half characters, marks that stand alone, and words that rules look for between them. */
    static Arbitrary<String> anything() {
        Arbitrary<String> odd = Arbitraries.of(
                "\uD83D", "\uDE00", "😀", "👩‍🚀", "🇳🇴", "e\u0301", "\u0301", "\u0489", "\u202E", "\u202D", "\u2066",
                "\u2069", "\u200F", "\u0000", "\u0007", "\u001B", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u200B",
                "\u2028", "\u2029", "\uFEFF", "\uFFFE", "\uFFFF", "İ", "ß", "ﬁ", "Ǆ", "漢字", "говорит", "قال", "\t",
                "\f", "\r", "\u000B", "\u3000");
        Arbitrary<String> marks = Arbitraries.of(
                "\"", "“", "”", "'", "‘", "’", "''", "``", "«", "»", "„", "(", ")", "[", "]", ":", ";", ",", ".", "...",
                "…", "—", "--", "–", "-", "?!", "/", "\\", "&", "%", "$", "#", "@");
        Arbitrary<String> words = Arbitraries.of(
                "she",
                "Ana Ruiz",
                "the report",
                "said",
                "says",
                "according",
                "to",
                "that",
                "told",
                "claim",
                "'s",
                "n't",
                "denied",
                "reportedly",
                "is said to have",
                "Dr.",
                "U.S.",
                "it",
                "rained",
                "not",
                "may",
                "who",
                "as",
                "put it",
                "urged",
                "2016");
        Arbitrary<String> spaces = Arbitraries.of(" ", " ", " ", "\n\n", "\r\n", "\n", "  ");
        Arbitrary<String> known =
                Arbitraries.frequencyOf(Tuple.of(5, words), Tuple.of(5, spaces), Tuple.of(3, marks), Tuple.of(2, odd));
        return Arbitraries.frequencyOf(
                        Tuple.of(6, known),
                        Tuple.of(1, Arbitraries.strings().all().ofMaxLength(3)))
                .list()
                .ofMaxSize(80)
                .map(parts -> String.join("", parts));
    }

    /** People, bodies and descriptions that can stand before a verb of saying. */
    static Arbitrary<String> speakers() {
        return Arbitraries.oneOf(
                names(),
                Combinators.combine(
                                Arbitraries.of(
                                        "Dr. ", "Mr. ", "Mrs. ", "Sen. ", "Mayor ", "President ", "Police chief "),
                                names())
                        .as((title, name) -> title + name),
                Arbitraries.of(
                        "The mayor",
                        "A spokesman for the port",
                        "Two officials",
                        "The ministry",
                        "Harbour Rail Ltd.",
                        "Critics",
                        "The U.N. envoy",
                        "Two witnesses",
                        "The opposition Green Party",
                        "She",
                        "They",
                        "Norway's coast guard"));
    }

    /** People's names. */
    static Arbitrary<String> names() {
        return Combinators.combine(
                        Arbitraries.of(
                                "Ana",
                                "Erik",
                                "Ingrid",
                                "Malik",
                                "Yusuf",
                                "Mary",
                                "Jean-Luc",
                                "Zoë",
                                "Tom",
                                "Olena",
                                "Li"),
                        Arbitraries.of("", "", " J.", " van der"),
                        Arbitraries.of(
                                "Ruiz",
                                "Lund",
                                "O'Brien",
                                "Haddad",
                                "Kovalenko",
                                "Smith-Jones",
                                "Øst",
                                "Wei",
                                "Marchetti"))
                .as((first, middle, last) -> first + middle + " " + last);
    }

    /** Clauses that say one thing, without an end mark. */
    static Arbitrary<String> clauses() {
        return Combinators.combine(
                        Arbitraries.of(
                                "the bridge",
                                "the new school",
                                "the council",
                                "the old harbour",
                                "the price of bread",
                                "a second ferry",
                                "the tunnel under the bay",
                                "the north road"),
                        Arbitraries.of(
                                "will open in May",
                                "was closed on Friday",
                                "has lost 12 million kroner",
                                "may fall again",
                                "is not safe",
                                "could cost $3.5 million",
                                "needs repair",
                                "had been sold in 2016",
                                "would be ready by 6 p.m. at the latest",
                                "can't wait"))
                .as((subject, predicate) -> subject + " " + predicate);
    }

    private static Arbitrary<String> facts() {
        return Arbitraries.of(
                "It rained in the valley on Monday.",
                "The market opened at 9 a.m. as usual.",
                "Trains were late.",
                "Nobody was hurt in the fire.",
                "The ’90s were good years for the port.",
                "The wall is 6'2\" high.");
    }

    private static Arbitrary<String> reports() {
        Arbitrary<String> forms = Arbitraries.of(
                "%1$s said %2$s.",
                "%1$s claimed that %2$s, but %3$s.",
                "“%2$s,” said %1$s.",
                "\"%2$s,\" %1$s said. \"%3$s.\"",
                "“%2$s,” %1$s said, “and %3$s.”",
                "According to %1$s, %2$s.",
                "%1$s told the court that %2$s and that %3$s.",
                "%1$s: “%2$s.”",
                "As %1$s put it, “%2$s.”",
                "%1$s denied that %2$s.",
                "%1$s said that %4$s thinks %3$s.",
                "%1$s (who also said “%2$s”) left.",
                "Reportedly, %2$s.",
                "It is believed that %2$s.",
                "%1$s urged the council to wait — %2$s, %4$s added.",
                "%1$s’s claim that %2$s is “wrong”, said %4$s.",
                "“I was told ‘%2$s’,” %1$s said.");
        return Combinators.combine(forms, speakers(), clauses(), clauses(), speakers())
                .as((form, speaker, clause, other, second) -> form.formatted(speaker, clause, other, second));
    }

    private static Arbitrary<String> unfinished() {
        Arbitrary<String> forms = Arbitraries.of(
                "%1$s said, “%2$s.",
                "“%2$s, %1$s said.",
                "%2$s,” %1$s said.",
                "%1$s said that",
                "%1$s:",
                "according to",
                "\"%2$s",
                "%1$s said (%2$s",
                "said %1$s",
                "“%2$s” ‘%1$s” said",
                "%2$s, %1$s said, \"%2$s");
        return Combinators.combine(forms, speakers(), clauses())
                .as((form, speaker, clause) -> form.formatted(speaker, clause));
    }
}
