package org.hearsay.internal.quotes;

import org.hearsay.internal.quotes.Quote.Kind;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/** Tells what quotation marks are for: speech, a phrase of somebody's, a term at arm's length, the title of a work. */
final class QuoteClassifier {

    /** What has more words is somebody's, and isn't looked at to its end. */
    private static final int LONGEST_TITLE = 12;

    private static final int LONGEST_TERM = 4;
    private static final int LONGEST_SCARE = 2;
    /** How far from the marks a word can bear on them, in tokens. */
    private static final int NEAR = 25;

    private static final int BESIDE = 3;

    private final WordList works;
    private final WordList titling;
    private final WordList armLength;
    private final WordList ascribing;

    QuoteClassifier(WordLists words) {
        works = words.get("works");
        titling = words.get("titling");
        armLength = words.get("arm-length");
        ascribing = words.get("ascribing");
    }

    /** The quotation with its kind. */
    Quote quote(Document document, Joined joined) {
        return new Quote(joined.pieces(), joined.closed(), kind(document, joined), joined.depth());
    }

    private Kind kind(Document document, Joined joined) {
        Range marks = joined.pieces().get(0);
        Range sentence = document.sentenceOf(marks.from());
        Inside inside = Inside.of(document, marks, joined.closed(), LONGEST_TITLE);
        if (joined.pieces().size() > 1) {
            return Kind.SPEECH;
        }
        if (inside.words() > LONGEST_TITLE) {
            return inside.clause() || inside.capital() ? Kind.SPEECH : Kind.PHRASE;
        }
        Surroundings around = new Surroundings(document, sentence, marks);
        boolean introduced = introduced(around, inside);
        if (joined.closed() && (named(around, inside) || !introduced && title(around, inside))) {
            return Kind.TITLE;
        }
        if (joined.closed() && !introduced && scare(around, inside)) {
            return Kind.SCARE;
        }
        return inside.clause() || presented(around) || inside.capital() && introduced ? Kind.SPEECH : Kind.PHRASE;
    }

    /** Whether a colon, or a comma behind a word of saying, stands before. */
    private boolean presented(Surroundings around) {
        return around.before(0).equals(":")
                || around.before(0).equals(",") && ascribing.contains(around.lemmaBefore(1));
    }

    /** Whether the quotation is a sentence. */
    private static boolean spoken(Surroundings around, Inside inside) {
        return around.beginsSentence() && inside.stop();
    }

    /** Whether the words around say that somebody speaks: he said, "…"; a colon; "…," she said. */
    private boolean introduced(Surroundings around, Inside inside) {
        boolean comma = around.before(0).equals(",");
        if (presented(around) || ascribing.contains(around.lemmaBefore(0))) {
            return true;
        }
        boolean says = inside.comma() || inside.stop();
        return inside.capital()
                && says
                && around.begins()
                && (comma || around.anyAfter(BESIDE, ascribing) || spoken(around, inside));
    }

    /** Whether a word for a work stands right before: the film "Late Rain". */
    private boolean named(Surroundings around, Inside inside) {
        boolean comma = around.before(0).equals(",");
        boolean work = works.contains(around.lemmaBefore(comma ? 1 : 0));
        return titling.contains(around.before(0)) || work && (inside.capitals() || inside.capital() && !comma);
    }

    private boolean title(Surroundings around, Inside inside) {
        if (!inside.capitals() || inside.words() == 0 || around.inHeadline(NEAR)) {
            return false;
        }
        boolean work = around.anyBefore(BESIDE, works) || works.contains(around.lemmaAfter(0));
        return work
                || inside.words() > 1
                        && !(inside.comma() && around.begins())
                        && !around.anyBefore(BESIDE, ascribing)
                        && !atArmLength(around);
    }

    private boolean scare(Surroundings around, Inside inside) {
        if (inside.clause()) {
            return false;
        }
        return inside.words() <= LONGEST_TERM && (atArmLength(around) || around.betweenNames())
                || inside.words() <= LONGEST_SCARE
                        && !around.inHeadline(NEAR)
                        && !around.anyBefore(NEAR, ascribing)
                        && !around.anyAfter(NEAR, ascribing);
    }

    private boolean atArmLength(Surroundings around) {
        String last = around.before(0);
        return armLength.contains(last) || armLength.contains(around.before(1) + " " + last);
    }
}
