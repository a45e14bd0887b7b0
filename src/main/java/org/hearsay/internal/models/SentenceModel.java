package org.hearsay.internal.models;

import java.util.Set;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.sentdetect.SDContextGenerator;

/** OpenNLP's model of sentence ends. Immutable and thread-safe. */
public final class SentenceModel {

    /** How many characters on either side of a mark the model needs, which keeps text without spaces linear. */
    private static final int REACH = 80;

    /** The marks that the model was trained on. */
    private static final char[] MARKS = {'.', '!', '?'};

    private final MaxentModel model;

    SentenceModel(MaxentModel model) {
        this.model = model;
    }

    /** Makes a judge of sentence ends, for one thread. */
    public Judge judge() {
        return new Judge(new DefaultSDContextGenerator(Set.of(), MARKS), model);
    }

    /** Tells whether a mark ends a sentence. For one thread. */
    public static final class Judge {

        // The generator keeps buffers, so each thread has its own.
        private final SDContextGenerator contexts;
        private final MaxentModel model;

        private Judge(SDContextGenerator contexts, MaxentModel model) {
            this.contexts = contexts;
            this.model = model;
        }

        /**
         * Whether the mark at a place ends a sentence.
         *
         * @param paragraph the text around it, with plain spaces and straight quotation marks
         * @param mark the place of a full stop, question or exclamation mark
         */
        public boolean ends(CharSequence paragraph, int mark) {
            int from = Math.max(0, mark - REACH);
            int to = Math.min(paragraph.length(), mark + REACH);
            double[] scores = model.eval(contexts.getContext(paragraph.subSequence(from, to), mark - from));
            return model.getBestOutcome(scores).equals("s");
        }
    }
}
