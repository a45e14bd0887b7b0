package org.hearsay.internal.text;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a text into paragraphs.
 *
 * <p>News text has a paragraph or headline on each line. In a text that was wrapped to a width a paragraph is several
 * lines, with blank lines between paragraphs: lines are joined if they look so.
 */
final class Paragraphs {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 110;
    /** How much shorter than the longest a wrapped line may be, as the next word didn't fit. */
    private static final int RAGGED = 22;

    private final String text;
    private final List<Stretch> paragraphs = new ArrayList<>();

    private Paragraphs(String text) {
        this.text = text;
    }

    /** The paragraphs of a text that have anything but spaces in them, without the spaces around them. */
    static List<Stretch> of(String text) {
        Paragraphs splitter = new Paragraphs(text);
        splitter.split();
        return splitter.paragraphs;
    }

    private void split() {
        List<Stretch> block = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = Characters.runEnd(text, from, text.length(), c -> !Characters.isLineEnd(c));
            Stretch line = trim(from, to);
            if (line.from() == line.to()) {
                close(block);
            } else {
                block.add(line);
            }
            boolean pair = to + 1 < text.length() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n';
            from = to + (pair ? 2 : 1);
        }
        close(block);
    }

    private Stretch trim(int from, int to) {
        int start = Characters.runEnd(text, from, to, Characters::isSpace);
        return new Stretch(start, Characters.runStart(text, to, start, Characters::isSpace));
    }

    /** Turns lines without a blank line between them into paragraphs. */
    private void close(List<Stretch> block) {
        if (isWrapped(block)) {
            paragraphs.add(
                    new Stretch(block.get(0).from(), block.get(block.size() - 1).to()));
        } else {
            int first = 0;
            for (int i = 0; i < block.size(); i++) {
                boolean last = i + 1 == block.size();
                if (last || !(block.get(i).length() > NARROWEST && runsOn(block.get(i), block.get(i + 1)))) {
                    paragraphs.add(
                            new Stretch(block.get(first).from(), block.get(i).to()));
                    first = i + 1;
                }
            }
        }
        block.clear();
    }

    /** Whether all lines but the last are about as long, and a good part of them run on. */
    private boolean isWrapped(List<Stretch> block) {
        int joints = block.size() - 1;
        if (joints < 1) {
            return false;
        }
        IntSummaryStatistics lengths =
                block.stream().limit(joints).mapToInt(Stretch::length).summaryStatistics();
        long runningOn = IntStream.range(0, joints)
                .filter(i -> runsOn(block.get(i), block.get(i + 1)))
                .count();
        return lengths.getMin() >= NARROWEST
                && lengths.getMax() <= WIDEST
                && lengths.getMax() - lengths.getMin() <= RAGGED
                && block.get(joints).length() <= WIDEST
                && runningOn * 3 >= joints;
    }

    private boolean runsOn(Stretch line, Stretch next) {
        int last = text.charAt(line.to() - 1);
        return !Characters.isStop(last)
                && !Characters.closes(last)
                && last != ':'
                && Character.isLowerCase(text.codePointAt(next.from()));
    }
}
