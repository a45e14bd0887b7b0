package org.hearsay.internal.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Passage;
import org.hearsay.Speaker;
import org.hearsay.internal.MarkedText;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.quotes.QuoteFinder;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpeakerResolverTest {

    private static final DocumentReader READER = DocumentReader.load(1000);
    private static final SpeakerResolver RESOLVER = new SpeakerResolver(WordLists.bundled());
    private static final Path FILE = Path.of("src/test/resources/org/hearsay/internal/speakers/speakers.txt");

    /** Text, and the speaker of each marked source: name, kind, role, affiliation. */
    static Stream<Arguments> examples() {
        return Stream.of(
                example(
                        "names with a role before",
                        "<source>Harbor spokesman Omar Haddad</source> <cue>said</cue> that the pier was shut.",
                        "Omar Haddad (person; Harbor spokesman; Harbor)"),
                example(
                        "an apposition gives role and body",
                        "<source>Ana Ruiz, the city's lawyer,</source> <cue>said</cue> the case was closed.",
                        "Ana Ruiz (person; the city's lawyer; the city)"),
                example("another's role, and a driver who is nobody", """
                        He had to show a driver's license.

                        Megan Ortiz, whose son, Caleb, died, watched. <source>She</source> <cue>said</cue> she was tired.""", "Megan Ortiz (person)"),
                example(
                        "whose wife it was, and what the police are",
                        """
                        Amit Rao spoke. Derek Holt's wife died. <source>He</source> <cue>remembers</cue> it.

                        Amit Rao met the police, <source>who</source> <cue>said</cue> it was so.""",
                        "Derek Holt (person)",
                        "the police (organization)"),
                example(
                        "one of a people, and a trade",
                        """
                        Marco Bellini refused to leave. “No,” <source>the Italian</source> <cue>said</cue>. \
                        <source>The British</source> <cue>left</cue> it.

                        Gary Platt was a striker. “Mad,” <source>the pundit</source> <cue>wrote</cue>.""",
                        "Marco Bellini (person)",
                        "The British (group)",
                        "Gary Platt (person; pundit)"),
                example(
                        "a company's form, and an owner's name",
                        """
                        Kelso Motors is to shrink.

                        <source>Kelso Motors plc</source> <cue>said</cue> it was sad. <source>Kelso</source> <cue>said</cue> so. \
                        <source>Kepler's Ines Prat</source> <cue>thinks</cue> it is over.""",
                        "Kelso Motors plc (organization)",
                        "Kelso Motors plc (organization)",
                        "Ines Prat (person; Kepler)"),
                example(
                        "a service is no body, and a conjunction no article",
                        """
                        They thank Elin Dahl for her service. <source>Dahl</source> <cue>said</cue> so.

                        They signed a contract that the health ministry wants. <source>The ministry</source> <cue>said</cue> so.""",
                        "Elin Dahl (person)",
                        "the health ministry (organization)"),
                example(
                        "what a relative clause shows of a name",
                        "<source>Veltra Networks, which runs the grid,</source> <cue>said</cue> it was late. "
                                + "<source>It</source> <cue>left</cue>.",
                        "Veltra Networks (organization)",
                        "Veltra Networks (organization)"),
                example(
                        "who has seen a report didn't make it",
                        "<source>A report seen by the Courier</source> <cue>said</cue> that the rate was high.",
                        "A report seen by the Courier (document)"),
                example("a byline gives nobody a surname", """
                        By Rob Elliott

                        <source>Nurses at a clinic</source> <cue>said</cue> they were warned.""", "Nurses at a clinic (group; a clinic)"),
                example(
                        "a body's name in apposition",
                        """
                        The rival, Swift Airlines, grew.

                        <source>The carrier, Nordwind Cargo,</source> <cue>said</cue> it would appeal. \
                        In a letter sent to crews, <source>it</source> <cue>said</cue> flights went on.""",
                        "Nordwind Cargo (organization)",
                        "Nordwind Cargo (organization)"),
                example(
                        "a paper's name in apposition",
                        "<source>The newspaper, The Daily Star,</source> <cue>said</cue> it would appeal.",
                        "Daily Star (organization)"),
                example(
                        "a body's name with \"of\"",
                        "The US National Institutes of Health paid. <source>The agency</source> <cue>declined</cue> to comment.",
                        "US National Institutes of Health (organization)"),
                example(
                        "a role by its ending",
                        "<source>Hugh Lambert, a parasitologist at Leeds University,</source> <cue>said</cue> it was true.",
                        "Hugh Lambert (person; parasitologist at Leeds University; Leeds University)"),
                example(
                        "age and home",
                        "<source>John Smith, 45, of Flint</source>, <cue>said</cue> the water was brown.",
                        "John Smith (person; Flint)"),
                example(
                        "title and party",
                        "<source>Sen. Ruth Cole (R-Utah)</source> <cue>said</cue> the vote would wait.",
                        "Ruth Cole (person; Sen.; R-Utah)"),
                example(
                        "a courtesy title is no role",
                        "<source>Dr. Ruiz</source> <cue>said</cue> the patient was well.",
                        "Ruiz (person)"),
                example(
                        "the surname alone, before and after the full name",
                        """
                        <source>Lindqvist</source> <cue>said</cue> the ferry was late.

                        Karin Lindqvist runs the port. <source>Lindqvist</source> <cue>added</cue> that rain was due.""",
                        "Karin Lindqvist (person)",
                        "Karin Lindqvist (person)"),
                example("spellings of one name", """
                        <source>Ahmed Massoud</source> <cue>said</cue> talks went on.

                        Later <source>Ahmed Masood</source> <cue>said</cue> they had failed.""", "Ahmed Massoud (person)", "Ahmed Massoud (person)"),
                example(
                        "a bare surname goes to the last one who bears it",
                        """
                        <source>Peter Novak</source> <cue>said</cue> the mill would close.

                        <source>Maria Novak</source> <cue>said</cue> it would stay open. \
                        <source>Novak</source> <cue>said</cue> she was sure.""",
                        "Peter Novak (person)",
                        "Maria Novak (person)",
                        "Maria Novak (person)"),
                example(
                        "a title tells two of a name apart",
                        """
                        <source>Maria Novak</source> <cue>said</cue> the mill would stay. \
                        <source>Peter Novak</source> <cue>said</cue> it would close.

                        <source>Mrs. Novak</source> <cue>said</cue> nothing was decided.""",
                        "Maria Novak (person)",
                        "Peter Novak (person)",
                        "Maria Novak (person)"),
                example(
                        "a union's members are part of its name",
                        """
                        <source>The Farm Workers' Union</source> <cue>said</cue> the strike would go on.

                        <source>The union</source> <cue>added</cue> that it was legal.""",
                        "Farm Workers' Union (organization)",
                        "Farm Workers' Union (organization)"),
                example(
                        "an apposition with a party",
                        "<source>The committee's chair, Labour's Fay Quill,</source> <cue>said</cue> the vote would wait.",
                        "Fay Quill (person; The committee's chair; The committee)"),
                example(
                        "a body that looks like a participle",
                        "<source>Downing Street</source> <cue>insisted</cue> the minister would stay.",
                        "Downing Street (organization)"),
                example("how long is no part of a role", """
                        Senators asked the nominee for six hours.

                        <source>The nominee</source> <cue>said</cue> she was tired.""", "the nominee (person; nominee)"),
                example(
                        "a company behind what it makes, and not the agency of a dateline",
                        """
                        PARIS, March 3 (Reuters) - <source>French carmaker Delorme SA</source> <cue>said</cue> sales fell.

                        <source>Delorme</source> <cue>added</cue> that costs rose. \
                        <source>The Nantes-based group</source> <cue>said</cue> it would cut jobs.""",
                        "Delorme SA (organization)",
                        "Delorme SA (organization)",
                        "Delorme SA (organization)"),
                example(
                        "an adjective that could be a noun",
                        "<source>The more moderate CFDT</source> <cue>said</cue> the offer was fair.",
                        "CFDT (organization)"),
                example(
                        "who is rather a person than the body before it",
                        """
                        <source>A spokesman for the company, who</source> <cue>said</cue> talks went on, left early. \
                        The letter came from two people close to the White House, <source>who</source> <cue>said</cue> it was old.""",
                        "A spokesman for the company (unnamed; spokesman for the company; the company)",
                        "two people (group)"),
                example(
                        "at the head of a sentence, that stands for no one",
                        """
                        <source>The agency</source> <cue>said</cue> prices rose 2 percent.

                        <source>That</source> <cue>suggests</cue> trade was good.""",
                        "The agency (organization)",
                        "That (unnamed)"),
                example(
                        "the subject of the sentence before, though another spoke last",
                        """
                        <source>One driver</source> <cue>said</cue> the pay was poor. Mick Dunne, a guard, slept well.

                        Later Mick Dunne sat down. <source>He</source> <cue>said</cue> it was enough.""",
                        "One driver (unnamed; driver)",
                        "Mick Dunne (person; guard)"),
                example("a man himself is the subject", """
                        The club sacked Peter Kane. <source>Ted Rowe</source> <cue>said</cue> the squad was good.

                        Kane himself took a walk. "It was late," <source>he</source> <cue>told</cue> the Echo.""", "Ted Rowe (person)", "Peter Kane (person)"),
                example(
                        "a club and a broadcaster",
                        """
                        Millbrook Rovers lost again. <source>The club</source> <cue>said</cue> it would wait.

                        According to <source>Sky Sports</source>, at least three players left.""",
                        "Millbrook Rovers (organization)",
                        "Sky Sports (organization)"),
                example(
                        "a surname that is a first name of the other gender",
                        """
                        <source>Dr Joanne Ryan</source> <cue>said</cue> the data were clear.

                        <source>Ryan</source> <cue>noted</cue> that bleeding was a risk.""",
                        "Joanne Ryan (person)",
                        "Joanne Ryan (person)"),
                example(
                        "a paper rather than a bank",
                        """
                        HSBC sees no rise. <source>The Economic Times</source> <cue>said</cue> rates would fall.

                        <source>The paper</source> <cue>added</cue> that banks knew it. <source>Tom Berg, an analyst at Deccan \
                        Securities, who</source> <cue>expects</cue> a cut, slept.""",
                        "Economic Times (organization)",
                        "Economic Times (organization)",
                        "Tom Berg (person; analyst at Deccan Securities; Deccan Securities)"),
                example(
                        "a paper that could be a man, and a broadcaster who is a woman",
                        """
                        <source>The Observer</source> <cue>called</cue> it a ruin. <source>It</source> <cue>said</cue> so twice.

                        <source>The broadcaster Nina Shah</source> <cue>said</cue> it was fine.""",
                        "Observer (organization)",
                        "Observer (organization)",
                        "Nina Shah (person)"),
                example(
                        "a relation and a name with what he is",
                        "<source>Her son, the chef Paul Berg,</source> <cue>said</cue> she slept.",
                        "Paul Berg (person; chef)"),
                example(
                        "a number of people",
                        "Forty were asked. <source>Only 12</source> <cue>said</cue> they would come.",
                        "Only 12 (group)"),
                example("a firm in apposition", """
                        <source>The contractor, Boyd & Sons,</source> <cue>said</cue> the welds were sound.

                        <source>The firm</source> <cue>added</cue> that they were new.""", "Boyd & Sons (organization)", "Boyd & Sons (organization)"),
                example(
                        "a player is no part of a team",
                        "<source>The Rangers' Dan Webb</source> <cue>said</cue> the season was over.",
                        "Dan Webb (person)"),
                example("capitals of a transcript", """
                        <source>MR. COLE</source> <cue>said</cue> the pier was shut.

                        <source>Cole</source> <cue>added</cue> that it was old.""", "Cole (person)", "Cole (person)"),
                example(
                        "an acronym",
                        """
                        <source>The World Health Organization</source> <cue>said</cue> the fever was over.

                        <source>WHO</source> <cue>said</cue> no case was left.""",
                        "World Health Organization (organization)",
                        "World Health Organization (organization)"),
                example("pronouns by gender", """
                        <source>Ana Ruiz</source> <cue>said</cue> it rained. Her brother Tom Ruiz slept.

                        <source>She</source> <cue>said</cue> the roof leaked.""", "Ana Ruiz (person)", "Ana Ruiz (person)"),
                example(
                        "a pronoun after an unnamed speaker",
                        """
                        The Green Valley Front met on Monday. \
                        <source>A spokesman for the front</source> <cue>said</cue> the talks went well.

                        <source>He</source> <cue>said</cue> more would follow.""",
                        "A spokesman for the front (unnamed; spokesman for the front; Green Valley Front)",
                        "A spokesman for the front (unnamed; spokesman for the front; Green Valley Front)"),
                example(
                        "a relative pronoun",
                        "The prize went to Ana Ruiz, <source>who</source> <cue>said</cue> she was glad.",
                        "Ana Ruiz (person)"),
                example(
                        "the article of a named body is dropped",
                        "<source>The Green Valley Front</source> <cue>says</cue> it holds the pass.",
                        "Green Valley Front (organization)"),
                example(
                        "groups keep their words",
                        "<source>Both sides</source> <cue>claim</cue> the town."
                                + " <source>Officials</source> <cue>said</cue> it was quiet.",
                        "Both sides (group)",
                        "Officials (group)"),
                example(
                        "documents",
                        "<source>A video released by the farmers</source> <cue>shows</cue> a flooded road.",
                        "A video released by the farmers (document; the farmers)"),
                example("a description of somebody named", """
                        Finance Minister Paul Berger arrived late. \
                        <source>The minister</source> <cue>said</cue> taxes would fall.""", "Paul Berger (person; Finance Minister)"),
                example(
                        "whom a bare surname has meant keeps it",
                        """
                        <source>Peter Novak</source> <cue>said</cue> the mill would close. \
                        <source>Novak</source> <cue>said</cue> it was old.

                        His wife, Maria Novak, slept. <source>Novak</source> <cue>said</cue> nothing more.""",
                        "Peter Novak (person)",
                        "Peter Novak (person)",
                        "Peter Novak (person)"),
                example(
                        "surnames that are common words or months",
                        """
                        <source>Mr. King</source> <cue>said</cue> it was late. <source>Theresa May</source> <cue>said</cue> so. \
                        <source>Apple chief Tim Cook</source> <cue>said</cue> no. \
                        <source>Cook</source> <cue>said</cue> yes.""",
                        "King (person)",
                        "Theresa May (person)",
                        "Tim Cook (person; Apple chief; Apple)",
                        "Tim Cook (person; Apple chief; Apple)"),
                example(
                        "a list of names is a group, an apposition isn't",
                        """
                        <source>Ruiz, Novak and Berger</source> <cue>said</cue> it rained.

                        <source>Ana Ruiz, a lawyer and critic,</source> <cue>said</cue> it snowed.""",
                        "Ruiz, Novak and Berger (group)",
                        "Ana Ruiz (person; lawyer)"),
                example(
                        "surnames of several words",
                        """
                        <source>Ursula von der Leyen</source> <cue>said</cue> it was late. \
                        <source>Von der Leyen</source> <cue>said</cue> so.""",
                        "Ursula von der Leyen (person)",
                        "Ursula von der Leyen (person)"),
                example(
                        "a title that is a role where nothing else is",
                        "<source>Harvard professor Jane Doe</source> <cue>said</cue> the ice was thin.",
                        "Jane Doe (person; Harvard professor; Harvard)"),
                example(
                        "a name of one word in apposition",
                        """
                        <source>The lawyer for the family, Okonwe,</source> <cue>said</cue> they would sue. \
                        <source>Okonwe</source> <cue>said</cue> so.""",
                        "Okonwe (person; lawyer for the family; the family)",
                        "Okonwe (person; lawyer for the family; the family)"),
                example(
                        "words that show no role",
                        "<source>An angry Ana Ruiz</source> <cue>said</cue> it rained.",
                        "Ana Ruiz (person)"),
                example(
                        "what an office is for is no body",
                        """
                        <source>Defence Secretary Penny Lowe</source> <cue>said</cue> so. \
                        <source>The Berger campaign spokesman Erik Lund</source> <cue>said</cue> no.""",
                        "Penny Lowe (person; Defence Secretary)",
                        "Erik Lund (person; Berger campaign spokesman; Berger campaign)"),
                example(
                        "a body right behind the name",
                        "<source>Lena Fischer of the University of Basel</source> <cue>said</cue> it was weak.",
                        "Lena Fischer (person; University of Basel)"),
                example(
                        "papers have an article, and lose it in their name",
                        """
                        <source>The Guardian</source> <cue>said</cue> the firm had lied. \
                        <source>The paper</source> <cue>said</cue> it had letters.""",
                        "Guardian (organization)",
                        "Guardian (organization)"),
                example(
                        "a family name that no list knows",
                        "<source>Brelquan</source> <cue>said</cue> it rained. <source>He</source> <cue>said</cue> it was cold.",
                        "Brelquan (person)",
                        "Brelquan (person)"),
                example(
                        "peoples are groups",
                        "<source>Americans</source> <cue>think</cue> it is late. <source>They</source> <cue>say</cue> so.",
                        "Americans (group)",
                        "Americans (group)"),
                example("a transcript", """
                        BLOM: Good evening. <source>I</source> <cue>think</cue> it will rain.

                        ANA RUIZ: <source1>I</source1> <cue1>think</cue1> it won't.

                        BLOM: <source2>I</source2> <cue2>know</cue2> it will.""", "BLOM (person)", "ANA RUIZ (person)", "BLOM (person)"),
                example(
                        "an interview",
                        """
                        The Herald interviewed the painter Ana Ruiz.

                        What do <source>you</source> <cue>think</cue> of rain?

                        <source1>I</source1> <cue1>think</cue1> it is good.

                        And of snow?

                        <source2>I</source2> <cue2>think</cue2> it is better.""",
                        "Ana Ruiz (person; painter)",
                        "Ana Ruiz (person; painter)",
                        "Ana Ruiz (person; painter)"),
                example("nobody", "The bridge <cue>is said</cue> to be unsafe.", "unspecified (unspecified)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void speakers(String what, String marked, List<String> expected) {
        MarkedText text = new MarkedText(marked, READER::read);
        assertThat(RESOLVER.resolve(text.document(), List.of(), text.candidates()))
                .extracting(Speaker::toString)
                .isEqualTo(expected);
    }

    static Stream<String> lines() throws IOException {
        return Files.readAllLines(FILE).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachLineHasTheSpeakersBehindItsArrow(String line) {
        String[] parts = line.split(" → ");
        MarkedText text = new MarkedText(parts[0].replace(" ¶ ", "\n\n"), READER::read);
        assertThat(RESOLVER.resolve(text.document(), new QuoteFinder().findAll(text.document()), text.candidates()))
                .extracting(Speaker::toString)
                .containsExactly(parts[1].split(" \\| "));
    }

    @Test
    void aGroupMentionsItsMembers() {
        MarkedText text = new MarkedText(
                "Ana Ruiz and Peter Novak had a dispute. <source>Both sides</source> <cue>said</cue> it was cold.",
                READER::read);
        List<Speaker> speakers = RESOLVER.resolve(text.document(), List.of(), text.candidates());
        assertThat(speakers.get(0).mentions())
                .extracting(Passage::text)
                .containsExactly("Ana Ruiz", "Peter Novak", "Both sides");
    }

    @Test
    void firstPersonIsTheSpeakerOfTheQuotation() {
        MarkedText text = new MarkedText(
                "<claim1><quote>“<source2>I</source2> <cue2>think</cue2> <claim2>it will rain</claim2>,”</quote></claim1>"
                        + " <cue1>said</cue1> <source1>Ana Ruiz</source1>.",
                READER::read);
        List<Quote> quotes = List.of(new Quote(text.ranges("quote"), true, Quote.Kind.SPEECH));
        List<Speaker> speakers = RESOLVER.resolve(text.document(), quotes, text.candidates());
        assertThat(speakers).extracting(Speaker::name).containsExactly("Ana Ruiz", "Ana Ruiz");
        assertThat(speakers.get(0)).isSameAs(speakers.get(1));
    }

    @Test
    void anAuthorsOwnClaimIsTheAuthors() {
        MarkedText text = new MarkedText("<claim>The bridge is closed</claim>.", READER::read);
        assertThat(RESOLVER.resolve(text.document(), List.of(), text.candidates()))
                .containsExactly(Speaker.AUTHOR);
    }

    @Test
    void anEmptyDocumentHasNoSpeakers() {
        Document empty = READER.read("");
        assertThat(RESOLVER.resolve(empty, List.of(), List.of())).isEmpty();
    }

    private static Arguments example(String what, String marked, String... expected) {
        return Arguments.of(what, marked, List.of(expected));
    }
}
