package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every regular expression of the library, run on long texts that are made against it: on a small stack, and counting
 * how often characters are looked at, which must grow with the length of a text and not with its square.
 */
class PatternsTest {

    private static final int LENGTH = 100_000;
    private static final int STACK = 256 << 10;
    /** How often a character may be looked at on average. The square would be tens of thousands. */
    private static final int LOOKS = 50;

    private static final String CHARACTERS = " \n\t\r\u00A0\u2028aA1é\"'“’-.,:;_<#";
    private static final Pattern LITERAL =
            Pattern.compile("\\.(?:split|matches|replaceAll|replaceFirst)\\(\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPaths(Path.of("target", "classes"), Path.of("target", "cli-classes"));

    @ParameterizedTest
    @MethodSource("patterns")
    void takesTimeInStepWithTheTextAndNoStack(Pattern pattern) throws Exception {
        FutureTask<String> run = new FutureTask<>(() -> hostile(pattern).stream()
                .map(text -> problem(pattern, text))
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse(""));
        new Thread(null, run, "small stack", STACK).start();

        assertThat(run.get()).isEmpty();
    }

    @Test
    void noPatternIsHiddenFromThisTest() throws IOException {
        assertThat(fields()).hasSize(calls("java.util.regex.Pattern", "compile"));
        assertThat(literals())
                .hasSize(calls("java.lang.String", "split|matches|replaceAll|replaceFirst")
                        + calls("java.util.regex.Matcher", "replaceAll|replaceFirst"));
        assertThat(calls("java.util.regex.Pattern", "matches") + calls("com.google.common.base.Splitter", "onPattern"))
                .isZero();
    }

    private static int calls(String owner, String names) {
        return (int) CLASSES.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getName().equals(owner)
                        && call.getName().matches(names))
                .count();
    }

    static List<Pattern> patterns() throws IOException {
        List<Pattern> all = new ArrayList<>(fields());
        all.addAll(literals());
        System.out.println(
                "PatternsTest: " + all.size() + " regular expressions, each on texts of " + LENGTH + " characters");
        return all;
    }

    private static List<Pattern> fields() {
        return CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
                .map(PatternsTest::value)
                .toList();
    }

    private static Pattern value(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return (Pattern) reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Those that stand as strings in the calls that take them. What a matcher puts in a match's place looks so, too.
     */
    private static List<Pattern> literals() throws IOException {
        List<Pattern> literals = new ArrayList<>();
        PathMatcher shipped = FileSystems.getDefault().getPathMatcher("glob:src/{main,cli}/**.java");
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(shipped::matches).sorted().toList()) {
                Matcher literal = LITERAL.matcher(Files.readString(file));
                while (literal.find()) {
                    literals.add(Pattern.compile(literal.group(1).translateEscapes()));
                }
            }
        }
        return literals;
    }

    /** What is wrong with the way a pattern takes a text, or nothing. */
    private static String problem(Pattern pattern, String text) {
        String begin = text.substring(0, 20);
        try {
            pattern.matcher(new Watched(text)).matches();
            Matcher matcher = pattern.matcher(new Watched(text));
            while (matcher.find()) {
                // goes on behind the match
            }
            return "";
        } catch (StackOverflowError | TooManyLooks e) {
            return pattern + " on \"" + begin + "…\": " + e;
        }
    }

    /**
     * Characters repeated, alone and behind what the pattern takes; the last one is another, so that a match fails
     * late.
     */
    private static Set<String> hostile(Pattern pattern) {
        int[] alphabet = (CHARACTERS + pattern).codePoints().distinct().toArray();
        Set<String> texts = new LinkedHashSet<>();
        for (int c : alphabet) {
            texts.add(text("", Character.toString(c)));
        }
        Random random = new Random(1);
        for (int walk = 0; walk < 6; walk++) {
            String way = "";
            for (int step = 0; step < 8; step++) {
                String so = way;
                List<String> next = Arrays.stream(alphabet)
                        .mapToObj(c -> so + Character.toString(c))
                        .filter(longer -> isTaken(pattern, longer))
                        .toList();
                if (next.isEmpty()) {
                    break;
                }
                way = next.get(random.nextInt(next.size()));
                for (int unit = Math.max(0, way.length() - 3); unit < way.length(); unit++) {
                    String repeated = way.substring(unit);
                    if (isTaken(pattern, way + repeated + repeated)) {
                        texts.add(text(way.substring(0, unit), repeated));
                    }
                }
            }
        }
        return texts;
    }

    /** Whether a text matches, or may if more comes. */
    private static boolean isTaken(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() || matcher.hitEnd();
    }

    private static String text(String start, String unit) {
        return start + unit.repeat(LENGTH / unit.length()) + "\u0000";
    }

    /** A text that counts how often its characters are looked at. */
    private static final class Watched implements CharSequence {
        private final String text;
        private long left;

        Watched(String text) {
            this.text = text;
            this.left = (long) text.length() * LOOKS;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
