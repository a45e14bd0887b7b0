package org.hearsay.internal.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;
import org.hearsay.internal.text.WordLists;

/** One sentence whose words are letters, so that patterns can be tried, and compared with regular expressions. */
final class Letters {

    private Letters() {}

    /** What a pattern gives back that begins at each letter, and at the end of the sentence. */
    static List<Optional<List<Matcher.Capture>>> matches(String pattern, String letters) {
        Compiler compiler = new Compiler(Set.of());
        Program program = compiler.compile(PatternParser.parse(
                new Excerpt("all:(" + pattern + ")", "letters", 1, List.of()), WordLists.bundled()));
        Window window =
                new Window(sentence(List.of(letters.split(""))), List.of(new Range(0, letters.length())), Map.of());
        Matcher run = new Matcher(window, compiler.parts());
        BitSet failed = new BitSet();
        List<Optional<List<Matcher.Capture>>> found = new ArrayList<>();
        int last = run.lastStart(program);
        for (int start = 0; start < window.size(); start++) {
            found.add(start > last ? Optional.empty() : Optional.ofNullable(run.match(program, start, failed)));
        }
        return found;
    }

    /** Where a pattern ends that begins at each letter, and at the end of the sentence; -1 where it doesn't match. */
    static List<Integer> ends(String pattern, String letters) {
        List<Integer> ends = new ArrayList<>();
        for (Optional<List<Matcher.Capture>> found : matches(pattern, letters)) {
            int start = ends.size();
            ends.add(found.map(captures -> captures.isEmpty()
                            ? start
                            : captures.get(captures.size() - 1).to())
                    .orElse(-1));
        }
        return ends;
    }

    /** A document of one sentence. */
    static Document sentence(List<String> words) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>(words.size());
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            tokens.add(new Token(
                    text.length(), text.length() + word.length(), word, lower, Upos.X, lower, Inflection.NONE));
            text.append(word);
        }
        List<Range> all = List.of(new Range(0, tokens.size()));
        return new Document(text.toString(), tokens, all, all);
    }
}
