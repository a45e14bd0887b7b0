package org.hearsay.internal.evaluation;

/** What must hold between a gold relation and the predicted one that was matched with it. */
enum Measure {
    FOUND("found"),
    CLAIM_EXACT("claim exact"),
    CLAIM_8("claim .8"),
    CLAIM_5("claim .5"),
    SOURCE_EXACT("source exact"),
    SOURCE_8("source .8"),
    SOURCE_5("source .5"),
    TRIPLE_8("triple .8"),
    TRIPLE_EXACT("triple exact");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** The name in figures. */
    String label() {
        return label;
    }

    boolean holds(Cover gold, Cover predicted) {
        return switch (this) {
            case FOUND -> true;
            case CLAIM_EXACT -> gold.claim().equals(predicted.claim());
            case CLAIM_8 -> gold.claim().jaccard(predicted.claim()) >= 0.8;
            case CLAIM_5 -> gold.claim().jaccard(predicted.claim()) >= 0.5;
            case SOURCE_EXACT -> gold.source().equals(predicted.source());
            case SOURCE_8 -> gold.source().jaccard(predicted.source()) >= 0.8;
            case SOURCE_5 -> gold.source().jaccard(predicted.source()) >= 0.5;
            case TRIPLE_8 -> CLAIM_8.holds(gold, predicted) && SOURCE_8.holds(gold, predicted);
            case TRIPLE_EXACT -> CLAIM_EXACT.holds(gold, predicted) && SOURCE_EXACT.holds(gold, predicted);
        };
    }
}
