package org.hearsay.internal.extract;

import java.util.List;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.models.AtomValues;
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

    private static final FeatureTable<CueFeatures> TABLE = FeatureTable.of(CueFeatures::atoms)
            .each("list", cue -> cue.scene.lists(cue.scene.lemma(cue.anchor)))
            .each("subject-list", cue -> cue.scene.lists(cue.lemma(cue.subject)))
            .each("child", cue -> cue.dependents, CueDependent.ATOMS)
            .each("agent-list", cue -> cue.scene.lists(cue.lemma(cue.agent)))
            .each(
                    "candidate",
                    cue -> cue.candidate == null
                            ? List.<CueCandidate>of()
                            : List.of(new CueCandidate(cue.scene, cue.anchor, cue.candidate)),
                    CueCandidate.ATOMS)
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

    private void atoms(AtomValues to) {
        to.set("lemma", scene.lemma(anchor));
        to.set("word-3", frame.word(-3));
        to.set("word-2", frame.word(-2));
        to.set("word-1", frame.word(-1));
        to.set("word", frame.word(0));
        to.set("word+1", frame.word(1));
        to.set("word+2", frame.word(2));
        to.set("word+3", frame.word(3));
        to.set("tag-3", frame.tag(-3));
        to.set("tag-2", frame.tag(-2));
        to.set("tag-1", frame.tag(-1));
        to.set("tag", frame.tag(0));
        to.set("tag+1", frame.tag(1));
        to.set("tag+2", frame.tag(2));
        to.set("tag+3", frame.tag(3));
        // its sentence
        to.set("aux", frame.auxiliaries());
        to.set("subject", lemma(subject));
        to.set("subject-tag", tag(subject));
        to.set("subject-distance", FeatureContext.bucket(subject < 0 ? 0 : frame.group() - subject));
        to.set("ahead", frame.ahead());
        to.set("behind", frame.behind());
        to.set("quote", scene.quote(anchor));
        to.set("quotes", frame.quotes());
        to.set("place", FeatureContext.bucket(anchor - frame.sentence().from()));
        to.set("sentence-length", FeatureContext.bucket(frame.sentence().length()));
        // the tree
        to.set("relation", scene.relation(anchor));
        to.set("head-lemma", lemma(scene.document.head(anchor)));
        to.set("frame", CueDependent.frame(dependents));
        to.set("agent", lemma(agent));
        to.set("agent-tag", tag(agent));
        // the rules
        to.set("rule", candidate == null ? Symbol.NONE : Symbol.of(candidate.proposedBy()));
        to.set("other", scene.covering(anchor, candidate).symbol());
        to.set("open-lemma", open ? scene.lemma(anchor) : null);
    }

    private Symbol lemma(int token) {
        return token < 0 ? Symbol.NONE : scene.lemma(token);
    }

    private Symbol tag(int token) {
        return token < 0 ? Symbol.NONE : scene.tag(token);
    }
}
