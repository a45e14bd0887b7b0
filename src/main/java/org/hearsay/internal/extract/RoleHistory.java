package org.hearsay.internal.extract;

/**
 * The roles of the words so far, of a window around an anchor. Immutable.
 *
 * @param last the role of the last word
 * @param second the role of the word before it
 * @param placed the last role that wasn't {@link Role#NONE}
 * @param run how many words in a row have the last role
 * @param seen which roles have been given, a bit each
 */
public record RoleHistory(Role last, Role second, Role placed, int run, int seen) {

    /** Before the first word. */
    public static final RoleHistory EMPTY = new RoleHistory(Role.NONE, Role.NONE, Role.NONE, 0, 0);

    /** The history with the role of the next word. */
    public RoleHistory with(Role role) {
        return new RoleHistory(
                role, last, role == Role.NONE ? placed : role, role == last ? run + 1 : 1, seen | role.bit());
    }

    /** Whether features can't tell it from another history. */
    boolean looksLike(RoleHistory other) {
        return last == other.last
                && second == other.second
                && placed == other.placed
                && seen == other.seen
                && FeatureContext.bucketNumber(run) == FeatureContext.bucketNumber(other.run);
    }

    /** Whether a role has been given. */
    boolean has(Role role) {
        return (seen & role.bit()) != 0;
    }
}
