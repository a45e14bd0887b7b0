package org.hearsay.internal.extract;

import java.util.List;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.models.FeatureTable;
import org.hearsay.internal.models.Features;
import org.hearsay.internal.models.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * The features that decide whether a word is the anchor of a cue: the word, its sentence, its dependents, and what the
 * rules found there.
 */
public final class CueFeatures {

    /** The name of the feature of a word whose like was often enough a cue in training. */
    static final Symbol OPEN = Symbol.of("open");

    /** The name of the feature that tells which rule found the anchor. */
    static final Symbol RULE = Symbol.of("rule");

    private static final FeatureTable<CueFeatures> TABLE = new FeatureTable.Atoms<CueFeatures>()
            .atom("lemma", cue -> cue.scene.lemma(cue.anchor))
            .atom("word-3", cue -> cue.frame.word(-3))
            .atom("word-2", cue -> cue.frame.word(-2))
            .atom("word-1", cue -> cue.frame.word(-1))
            .atom("word", cue -> cue.frame.word(0))
            .atom("word+1", cue -> cue.frame.word(1))
            .atom("word+2", cue -> cue.frame.word(2))
            .atom("word+3", cue -> cue.frame.word(3))
            .atom("tag-3", cue -> cue.frame.tag(-3))
            .atom("tag-2", cue -> cue.frame.tag(-2))
            .atom("tag-1", cue -> cue.frame.tag(-1))
            .atom("tag", cue -> cue.frame.tag(0))
            .atom("tag+1", cue -> cue.frame.tag(1))
            .atom("tag+2", cue -> cue.frame.tag(2))
            .atom("tag+3", cue -> cue.frame.tag(3))
            .each("list", cue -> cue.scene.lists(cue.scene.lemma(cue.anchor)))
            // its sentence
            .atom("aux", cue -> cue.frame.auxiliaries())
            .atom("subject", cue -> cue.lemma(cue.subject))
            .atom("subject-tag", cue -> cue.tag(cue.subject))
            .atom(
                    "subject-distance",
                    cue -> FeatureContext.bucket(cue.subject < 0 ? 0 : cue.frame.group() - cue.subject))
            .each("subject-list", cue -> cue.scene.lists(cue.lemma(cue.subject)))
            .atom("ahead", cue -> cue.frame.ahead())
            .atom("behind", cue -> cue.frame.behind())
            .atom("quote", cue -> cue.scene.quote(cue.anchor))
            .atom("quotes", cue -> cue.frame.quotes())
            .atom(
                    "place",
                    cue -> FeatureContext.bucket(
                            cue.anchor - cue.frame.sentence().from()))
            .atom(
                    "sentence-length",
                    cue -> FeatureContext.bucket(cue.frame.sentence().length()))
            // the tree
            .atom("relation", cue -> cue.scene.relation(cue.anchor))
            .atom("head-lemma", cue -> cue.lemma(cue.scene.document.head(cue.anchor)))
            .each("child", cue -> cue.dependents, CueDependent.ATOMS)
            .atom("frame", cue -> CueDependent.frame(cue.dependents))
            .atom("agent", cue -> cue.lemma(cue.agent))
            .atom("agent-tag", cue -> cue.tag(cue.agent))
            .each("agent-list", cue -> cue.scene.lists(cue.lemma(cue.agent)))
            // the rules
            .atom("rule", cue -> cue.candidate == null ? Symbol.NONE : Symbol.of(cue.candidate.foundBy()))
            .each(
                    "candidate",
                    cue -> cue.candidate == null
                            ? List.<CueCandidate>of()
                            : List.of(new CueCandidate(cue.scene, cue.anchor, cue.candidate)),
                    CueCandidate.ATOMS)
            .atom("other", cue -> cue.scene.covering(cue.anchor, cue.candidate).symbol())
            .atom("open-lemma", cue -> cue.open ? cue.scene.lemma(cue.anchor) : null)
            .read("cues");

    private final FeatureContext scene;
    private final int anchor;
    private final boolean open;
    private final AnchorFrame frame;
    private final int subject;
    private final List<CueDependent> dependents;
    private final int agent;
    private final @Nullable Candidate candidate;

    private CueFeatures(FeatureContext scene, int anchor, boolean open) {
        this.scene = scene;
        this.anchor = anchor;
        this.open = open;
        frame = new AnchorFrame(scene, anchor);
        subject = frame.subject();
        dependents = CueDependent.of(scene, anchor);
        agent = SubjectFinder.of(scene.document, anchor);
        candidate = scene.candidateAt(anchor);
    }

    /**
     * Adds the features of a word.
     *
     * @param open whether a word like this was often enough a cue in training
     */
    public static void describe(FeatureContext scene, int anchor, boolean open, Features to) {
        TABLE.describe(new CueFeatures(scene, anchor, open), to);
    }

    private Symbol lemma(int token) {
        return token < 0 ? Symbol.NONE : scene.lemma(token);
    }

    private Symbol tag(int token) {
        return token < 0 ? Symbol.NONE : scene.tag(token);
    }
}
