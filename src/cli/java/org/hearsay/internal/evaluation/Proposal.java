package org.hearsay.internal.evaluation;

/**
 * A predicted relation with who proposed it.
 *
 * @param rule the id of the rule, or another finder's name
 * @param held whether source, cue and claim are as the rule has them
 * @param relation the relation
 */
public record Proposal(String rule, boolean held, Relation relation) {}
