package org.hearsay.internal.cues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.quotes.QuoteFinder;
import org.hearsay.internal.rules.Example;
import org.hearsay.internal.rules.Rule;
import org.hearsay.internal.rules.WordLists;
import org.hearsay.internal.spans.Link;
import org.hearsay.internal.spans.Linker;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand beside each rule: a positive one yields exactly the marked words, a negative one nothing. */
class RuleExamplesTest {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final CueFinder FINDER = new CueFinder(WordLists.bundled(), List.of());

    @TestFactory
    Stream<DynamicContainer> examples() {
        return FINDER.rules().stream()
                .map(rule -> DynamicContainer.dynamicContainer(rule.id(), rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(example.marked(), () -> check(rule, example)))));
    }

    @Test
    void everyRuleHasExamplesOfBothKinds() {
        assertThat(FINDER.rules()).allSatisfy(rule -> {
            assertThat(rule.examples()).as(rule.id()).anyMatch(Example::positive);
            assertThat(rule.examples()).as(rule.id()).anyMatch(example -> !example.positive());
        });
    }

    private static void check(Rule rule, Example example) {
        String plain = example.marked().replaceAll("</?[a-z]+>", "");
        Document document = READER.read(plain);
        List<Quote> quotes = new QuoteFinder().find(document);
        List<Cue> cues = FINDER.find(document, quotes).stream()
                .filter(cue -> cue.foundBy().equals(rule.id()))
                .toList();
        List<String> found = new Linker(Map.of()).link(document, quotes, cues).stream()
                .map(link -> marked(document, link))
                .toList();
        assertThat(found)
                .as("%s:%d, tokens %s", rule.file(), example.line(), tags(document))
                .isEqualTo(example.positive() ? List.of(example.marked()) : List.of());
    }

    private static String marked(Document document, Link link) {
        record Mark(int place, String text) {}

        List<Mark> marks = new ArrayList<>();
        Map<String, List<Range>> parts = Map.of("source", link.source(), "cue", link.cue(), "claim", link.claim());
        parts.forEach((name, ranges) -> ranges.forEach(range -> {
            marks.add(new Mark(document.span(range).start(), "<" + name + ">"));
            marks.add(new Mark(document.span(range).end(), "</" + name + ">"));
        }));
        marks.sort(Comparator.comparingInt(Mark::place).thenComparing(mark -> !mark.text().startsWith("</")));
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Mark mark : marks) {
            out.append(document.text(), done, mark.place()).append(mark.text());
            done = mark.place();
        }
        return out.append(document.text().substring(done)).toString();
    }

    private static String tags(Document document) {
        StringBuilder out = new StringBuilder();
        for (Token token : document.tokens()) {
            out.append(token.text()).append('/').append(token.tag()).append(' ');
        }
        return out.toString();
    }
}
