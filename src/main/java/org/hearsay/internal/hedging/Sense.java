package org.hearsay.internal.hedging;

/** What the entries of one word list do to a claim; each list's first line says it in words. */
enum Sense {
    PROBABLE("hedge-probable"),
    POSSIBLE("hedge-possible"),
    IMPROBABLE("hedge-improbable"),
    UNCOMMITTED("hedge-uncommitted"),
    BOOSTER("booster"),
    EXEMPT("hedge-exempt"),
    MAY("modal-possible"),
    COULD("modal-ability"),
    SHOULD("modal-necessity"),
    WOULD("modal-conditional"),
    NEGATION("negation"),
    FAILED("implicative-negative"),
    MANAGED("implicative-positive"),
    BELIEVED("belief-probable"),
    FEARED("belief-possible"),
    DOUBTED("belief-improbable"),
    WANTED("stance-uncommitted"),
    DENIED("stance-negative"),
    CONDITION("condition"),
    NO_CONDITION("condition-exempt"),
    RELATIVE("relativizer"),
    ENDORSED("framing-endorsed"),
    DISTANCED("framing-distanced"),
    DISPUTED("framing-disputed"),
    HEARSAY("framing-hearsay");

    private final String list;

    Sense(String list) {
        this.list = list;
    }

    /** The word list that holds the entries. */
    String list() {
        return list;
    }

    /** Whether it is a modal verb, and nothing when the same letters are a noun, as in "in May". */
    boolean isModal() {
        return this == MAY || this == COULD || this == SHOULD || this == WOULD;
    }

    /** Whether it is a belief, and a hedge only when the believer is the one who speaks. */
    boolean isBelief() {
        return this == BELIEVED || this == FEARED || this == DOUBTED;
    }
}
