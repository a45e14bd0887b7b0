package org.hearsay.internal.extract;

import static org.hearsay.internal.text.Upos.ADP;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.SCONJ;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Settles what words alone can tell of the bounds of roles, so that it doesn't depend on what a model has met. */
final class RoleBounds {

    /** The lists of verbs that say something of somebody, who isn't their source in the passive voice. */
    private static final Set<String> SAYING = Set.of("say-verbs", "object-verbs", "quote-verbs", "ascribing");

    /** The list of verbs that say something to somebody. */
    private static final Set<String> TELLING = Set.of("tell-verbs");

    /** The list of participles that say how somebody feels, who is their source: "was worried". */
    private static final Set<String> FEELING = Set.of("stance-adjectives");

    private final FeatureContext scene;
    private final Document document;

    RoleBounds(FeatureContext scene) {
        this.scene = scene;
        this.document = scene.document;
    }

    /**
     * A cue without marks at its edges, as the colon of "said:" or the comma of "alleged, without", and without the
     * empty subject of "It is said".
     */
    List<Range> cue(List<Range> pieces, @Nullable Candidate ofRule) {
        List<Range> bare = new ArrayList<>();
        for (Range piece : pieces) {
            int from = piece.from();
            int to = piece.to();
            while (to - from > 1
                    && (isMark(to - 1)
                            || isMark(to - 2)
                                    && Set.of(ADP, SCONJ)
                                            .contains(document.token(to - 1).upos()))) {
                to--;
            }
            while (to - from > 1 && (isMark(from) || isEmptySubject(from, ofRule))) {
                from++;
            }
            bare.add(new Range(from, to));
        }
        return bare;
    }

    /** Whether a word is a pronoun that the rule leaves out of the cue and of the source. */
    private boolean isEmptySubject(int i, @Nullable Candidate ofRule) {
        return ofRule != null
                && document.token(i).upos() == PRON
                && ofRule.cue().get(0).from() > i
                && ofRule.source().stream().noneMatch(piece -> piece.contains(i));
    }

    /** Whether there is more than marks in some pieces. */
    boolean hasWord(List<Range> pieces) {
        return pieces.stream()
                .anyMatch(piece -> IntStream.range(piece.from(), piece.to()).anyMatch(i -> !isMark(i)));
    }

    private boolean isMark(int i) {
        return document.token(i).upos() == PUNCT;
    }

    /**
     * A source without the "'s" of an owner, and without what says at an edge where or when it was said: "who | in
     * 2010"; with the words of its phrase before it that the rule has, too, and that are no part of cue or claim: "the
     * opposition | Green Party".
     */
    List<Range> source(List<Range> pieces, @Nullable Candidate ofRule, List<Range> cue, List<Range> claim) {
        List<Range> taken = Stream.of(pieces, cue, claim).flatMap(List::stream).toList();
        List<Range> bare = new ArrayList<>();
        for (Range whole : pieces) {
            if (isPatient(whole, cue, SAYING) || whole.length() == 1 && document.deprel(whole.from()) == Deprel.EXPL) {
                continue; // "There | have been reports that …"
            }
            if (ofRule != null
                    && ofRule.source().isEmpty()
                    && whole.length() == 1
                    && document.token(whole.from()).lower().equals("it")) {
                continue; // "It | emerged that …"
            }
            Range piece =
                    withoutOpening(withoutAdverbial(ofRule == null ? whole : fromStart(whole, ofRule.source(), taken)));
            Token last = document.token(piece.to() - 1);
            boolean owner =
                    piece.length() > 1 && last.upos() == PART && last.text().startsWith("'");
            bare.add(owner ? new Range(piece.from(), piece.to() - 1) : piece);
        }
        return bare;
    }

    /** A claim with whom it is about, whom the passive voice has before its cue: "The mayor | was called | a fool". */
    List<Range> withPatient(List<Range> subjects, List<Range> cue, List<Range> claim) {
        Stream<Range> patients = subjects.stream()
                .filter(subject -> isPatient(subject, cue, SAYING) && !isPatient(subject, cue, TELLING));
        return Stream.concat(patients, claim.stream())
                .sorted(Comparator.comparingInt(Range::from))
                .toList();
    }

    /**
     * Whether a range is of whom something is said in the passive voice, by a verb of some lists; not so of "was quoted
     * as saying".
     */
    private boolean isPatient(Range subject, List<Range> cue, Set<String> lists) {
        Range verbs = new Range(cue.get(0).from(), cue.get(cue.size() - 1).to());
        return IntStream.range(subject.from(), subject.to())
                .filter(i -> document.deprel(i) == Deprel.NSUBJ_PASS && verbs.contains(document.head(i)))
                .map(document::head)
                .filter(verb -> IntStream.range(verbs.from(), verb)
                        .anyMatch(i -> document.token(i).lemma().equals("be")))
                .anyMatch(verb -> isListed(scene.lemma(verb), lists)
                        && !isListed(scene.word(verb), FEELING)
                        && !hasVerb(new Range(verb + 1, verbs.to())));
    }

    private boolean isListed(Symbol word, Set<String> lists) {
        return scene.lists(word).stream().map(Symbol::toString).anyMatch(lists::contains);
    }

    /** A source from the head of its sentence on if its rule has it so, and no verb or mark stands between. */
    private Range fromStart(Range piece, List<Range> ruled, List<Range> taken) {
        return ruled.stream()
                .filter(range -> range.to() == piece.to() && range.from() < piece.from())
                .filter(range -> document.sentenceOf(range.from()).from() == range.from())
                .filter(range -> taken.stream().noneMatch(new Range(range.from(), piece.from())::overlaps))
                .filter(range -> IntStream.range(range.from(), piece.from())
                        .mapToObj(document::token)
                        .map(Token::upos)
                        .noneMatch(Set.of(VERB, AUX, PUNCT)::contains))
                .findFirst()
                .orElse(piece);
    }

    /** A range without the phrase at its end that hangs on something outside, if another word does before it. */
    private Range withoutAdverbial(Range piece) {
        for (int i = piece.to() - 1; i > piece.from(); i--) {
            if (document.deprel(i).isA(Deprel.OBL) && !piece.contains(document.head(i))) {
                Range phrase = document.subtree(i);
                Range rest = new Range(piece.from(), Math.max(piece.from(), phrase.from()));
                if (phrase.to() == piece.to()
                        && hangsOutside(rest)
                        && document.token(rest.to() - 1).upos() != CCONJ) {
                    return rest;
                }
            }
        }
        return piece;
    }

    /** A range without an adverbial before its first comma: "Outside court, | the mayor". */
    private Range withoutOpening(Range piece) {
        if (document.token(piece.from()).upos() != ADV || piece.contains(document.head(piece.from()))) {
            return piece;
        }
        return IntStream.range(piece.from() + 1, piece.to() - 1)
                .filter(i -> document.token(i).text().equals(","))
                .mapToObj(i -> new Range(i + 1, piece.to()))
                .findFirst()
                .orElse(piece);
    }

    private boolean hangsOutside(Range range) {
        return IntStream.range(range.from(), range.to()).anyMatch(i -> !range.contains(document.head(i)));
    }

    /**
     * A claim with the bounds of its rule, where those are plain: the end behind a noun, before an "and" that joins a
     * further cue, behind one that joins two of its verbs, behind what somebody, who is described in between, should
     * do, and behind the verb of a clause that stands before its cue or behind "that"; who is to act, before a "to";
     * nothing before a "that", nor a relative clause about the hearer: "told a crowd that had waited | that …".
     */
    List<Range> claim(int anchor, List<Range> roles, @Nullable Candidate ofRule) {
        List<Range> pieces =
                roles.stream().map(piece -> behindHearer(anchor, piece)).toList();
        if (ofRule == null || pieces.isEmpty()) {
            return pieces;
        }
        Range ruled = ofRule.claim().get(0);
        Range piece = pieces.get(0);
        boolean alone = ofRule.claim().size() == 1;
        if (alone
                && ruled.from() == piece.from()
                && piece.to() < ruled.to()
                && losesDeed(new Range(piece.to(), ruled.to()))) {
            return ofRule.claim();
        }
        if (pieces.size() > 1) {
            return pieces;
        }
        if (ruled.from() != piece.from()) {
            boolean actor = ruled.from() < piece.from()
                    && document.token(piece.from()).lower().equals("to");
            boolean aside = piece.from() < ruled.from()
                    && document.token(ruled.from()).lower().equals("that");
            return alone && endAlike(ruled, piece) && (actor || aside) ? ofRule.claim() : pieces;
        }
        boolean longer =
                ruled.to() < piece.to() && (document.token(anchor).upos() == NOUN || isJoined(anchor, ruled.to()));
        boolean clause =
                ruled.to() <= anchor || document.token(ruled.from()).lower().equals("that");
        boolean cut =
                alone && piece.to() < ruled.to() && (goesOn(piece) || clause && !hasVerb(piece) && hasVerb(ruled));
        return longer || cut ? ofRule.claim() : pieces;
    }

    private boolean hasVerb(Range range) {
        return IntStream.range(range.from(), range.to())
                .anyMatch(i -> document.token(i).upos().isVerb());
    }

    /** Whether two ranges end with the same word, marks aside. */
    private boolean endAlike(Range one, Range other) {
        return IntStream.range(Math.min(one.to(), other.to()), Math.max(one.to(), other.to()))
                .allMatch(this::isMark);
    }

    /**
     * Whether what is cut off or out holds what somebody should do: "urged the firm|, which owns the pier, to close
     * it".
     */
    private boolean losesDeed(Range rest) {
        return document.token(rest.from()).text().equals(",")
                && IntStream.range(rest.from() + 1, rest.to())
                        .anyMatch(i -> document.token(i).upos() == PART
                                && document.token(i).lower().equals("to")
                                && document.token(i - 1).text().equals(","));
    }

    /**
     * A claim from its "that" on, if it begins with what is said of the hearer: "told a crowd | that had waited", "told
     * Cole, | her deputy,".
     */
    private Range behindHearer(int anchor, Range piece) {
        Token first = document.token(piece.from());
        int verb = document.head(piece.from());
        boolean relative = verb >= 0
                && document.deprel(verb).isA(Deprel.ACL)
                && first.upos() == PRON
                && first.lower().equals("that");
        boolean telling = isListed(scene.lemma(anchor), TELLING);
        if (!relative && !telling) {
            return piece;
        }
        return IntStream.range(
                        piece.from() + 1,
                        Math.min(piece.to(), document.sentenceOf(piece.from()).to()))
                .filter(i -> document.token(i).upos() == SCONJ
                        && document.token(i).lower().equals("that"))
                .filter(i -> document.token(i - 1).upos() != VERB)
                .limit(1)
                .filter(i ->
                        relative || document.token(i - 1).text().equals(",") && !hasVerb(new Range(piece.from(), i)))
                .mapToObj(i -> new Range(i, piece.to()))
                .findFirst()
                .orElse(piece);
    }

    /** Whether a conjunction joins a further cue of a rule to an anchor: "said that it was late | and urged". */
    private boolean isJoined(int anchor, int conjunction) {
        int next = conjunction + 1;
        while (next < document.size() && document.token(next).upos() == ADV) {
            next++;
        }
        if (next >= document.size() || document.token(conjunction).upos() != CCONJ) {
            return false;
        }
        Inflection form = document.token(next).inflection();
        Candidate further = scene.candidateAt(next);
        int first = document.head(next);
        boolean infinitive = first > 0 && document.token(first - 1).lower().equals("to"); // "have to leave and say"
        boolean plural =
                form == Inflection.BASE && document.token(anchor).inflection() == Inflection.BASE && !infinitive;
        return (plural || form == Inflection.PAST || form == Inflection.S)
                && further != null
                && !further.source().isEmpty()
                && further.source().get(0).from() < anchor;
    }

    /**
     * Whether a range ends before a conjunction that joins a verb in it with one behind it: "that it had sunk | and
     * drowned two".
     */
    private boolean goesOn(Range piece) {
        int conjunction = piece.to();
        int verb = document.head(conjunction);
        return document.token(conjunction).upos() == CCONJ
                && verb > conjunction
                && document.token(verb).upos() == VERB
                && document.deprel(verb) == Deprel.CONJ
                && piece.contains(document.head(verb));
    }
}
