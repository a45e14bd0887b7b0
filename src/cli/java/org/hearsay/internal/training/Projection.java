package org.hearsay.internal.training;

/** Makes dependencies that no others cross: a head that can't be reached gives way to its own head. */
final class Projection {

    private Projection() {}

    /**
     * Lifts what crosses others, the shortest dependency first.
     *
     * @param heads for each word, from 1, its head; 0 for the root
     */
    static int[] of(int[] heads) {
        int[] lifted = heads.clone();
        for (int word = shortestCrossed(lifted); word > 0; word = shortestCrossed(lifted)) {
            lifted[word] = lifted[lifted[word]];
        }
        return lifted;
    }

    /**
     * The word whose dependency is the shortest that holds a word which doesn't descend from its head; 0 if there is
     * none.
     */
    private static int shortestCrossed(int[] heads) {
        int shortest = 0;
        int least = Integer.MAX_VALUE;
        for (int word = 1; word < heads.length; word++) {
            int head = heads[word];
            int length = Math.abs(head - word);
            if (head > 0 && length < least && !covers(heads, word, head)) {
                shortest = word;
                least = length;
            }
        }
        return shortest;
    }

    private static boolean covers(int[] heads, int word, int head) {
        for (int i = Math.min(word, head) + 1; i < Math.max(word, head); i++) {
            int at = i;
            while (at != 0 && at != head) {
                at = heads[at];
            }
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
