package org.hearsay.internal.hedging;

/** What the entries of one word list do to a claim; each list's first line says it in words. */
enum ListEffect {
    PROBABLE("hedge-probable"),
    POSSIBLE("hedge-possible"),
    IMPROBABLE("hedge-improbable"),
    UNCOMMITTED("hedge-uncommitted"),
    REPORTED("hedge-hearsay"),
    FREQUENT("hedge-frequency"),
    ARRANGED("future-arranged"),
    BOOSTER("booster"),
    EXEMPT("hedge-exempt"),
    MAY("modal-possible"),
    COULD("modal-ability"),
    CAN("modal-potential"),
    EFFECT("verbs-of-effect"),
    SHOULD("modal-necessity"),
    WOULD("modal-conditional"),
    NEGATION("negation"),
    NEARLY("negation-near"),
    MEASURED("verbs-of-measure"),
    APPROXIMATE("approximators"),
    NUMBER("number-words"),
    FAILED("implicative-negative"),
    MANAGED("implicative-positive"),
    BELIEVED("belief-probable"),
    FEARED("belief-possible"),
    DOUBTED("belief-improbable"),
    WANTED("stance-uncommitted"),
    DENIED("stance-negative"),
    OPEN("infinitive-open"),
    SETTLED("infinitive-settled"),
    OPEN_THAT("that-open"),
    OPEN_GERUND("gerund-open"),
    PROVING("verbs-of-proof"),
    APPEARING("verbs-of-appearing"),
    POSSIBLE_NOUN("nominal-possible"),
    PROBABLE_NOUN("nominal-probable"),
    OPEN_NOUN("nominal-uncommitted"),
    POSSIBLE_ATTRIBUTE("attribute-possible"),
    PROBABLE_ATTRIBUTE("attribute-probable"),
    OPEN_ATTRIBUTE("attribute-uncommitted"),
    DENIED_ATTRIBUTE("attribute-negative"),
    UNDONE("verbs-of-undoing"),
    UNDONE_PLAN("verbs-of-undoing-plans"),
    GIVEN("prepositions-factual"),
    CONDITION("condition"),
    DEFAULT("condition-default"),
    SUBORDINATE("subordinators"),
    NO_CONDITION("condition-exempt"),
    RELATIVE("relativizer"),
    NOMINATIVE("pronouns-nominative"),
    ENDORSED("framing-endorsed"),
    DISTANCED("framing-distanced"),
    DISPUTED("framing-disputed"),
    HEARSAY("framing-hearsay"),
    ASIDE("framing-aside"),
    REFUTED("framing-refuted"),
    UPHELD("framing-upheld"),
    UNPROVED("framing-unproved"),
    PROOF("framing-proof"),
    DOUBTFUL_SOURCE("framing-source"),
    CLAIMING("nouns-of-claiming"),
    DEMONSTRATIVE("demonstratives");

    private final String list;

    ListEffect(String list) {
        this.list = list;
    }

    /** The word list that holds the entries. */
    String list() {
        return list;
    }

    /** Whether it is a modal verb, and nothing when the same letters are a noun, as in "in May". */
    boolean isModal() {
        return this == MAY || this == COULD || this == CAN || this == SHOULD || this == WOULD;
    }

    /** Whether what it hedges or denies may be a clause that hangs on it. */
    boolean governs() {
        return switch (this) {
            case PROBABLE,
                    POSSIBLE,
                    IMPROBABLE,
                    UNCOMMITTED,
                    REPORTED,
                    ARRANGED,
                    BOOSTER,
                    NEGATION,
                    FAILED,
                    MANAGED,
                    APPEARING -> true;
            default -> false;
        };
    }

    /** Whether it stands before the noun that it hedges. */
    boolean isAttribute() {
        return this == POSSIBLE_ATTRIBUTE
                || this == PROBABLE_ATTRIBUTE
                || this == OPEN_ATTRIBUTE
                || this == DENIED_ATTRIBUTE;
    }

    /** Whether it is what somebody does or feels towards a claim, which no adverb tells. */
    boolean isStance() {
        return isBelief() || this == WANTED || this == DENIED;
    }

    /** Whether it is a belief, and a hedge only when the believer is the one who speaks. */
    boolean isBelief() {
        return this == BELIEVED || this == FEARED || this == DOUBTED;
    }
}
