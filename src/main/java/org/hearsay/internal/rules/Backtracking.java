package org.hearsay.internal.rules;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The steps that lead to where a {@link Matcher} stands, and the branches that it may still go back to. A phrase's
 * steps stand on top of those of the pattern that uses it, until it ends.
 */
final class Backtracking {

    /** What a step takes that may also go another way. */
    static final int BYTES_PER_STEP = 4 * Integer.BYTES;

    private int[] keys = new int[64];
    private int size;
    private int[] branches = new int[48];
    private int branchSize;
    private int[] bases = new int[16];
    private int baseSize;
    private int pc;
    private int position;

    /** Begins a trail on top of the one that stands. */
    void begin() {
        bases = grown(bases, baseSize + 2);
        bases[baseSize++] = size;
        bases[baseSize++] = branchSize;
    }

    /** Ends the trail on top. */
    void end() {
        branchSize = bases[--baseSize];
        size = bases[--baseSize];
    }

    void add(int key) {
        keys = grown(keys, size + 1);
        keys[size++] = key;
    }

    int size() {
        return size - base();
    }

    int key(int index) {
        return keys[base() + index];
    }

    private int base() {
        return bases[baseSize - 2];
    }

    /** Remembers another way to go on from here. */
    void branch(int otherPc, int otherPosition) {
        branches = grown(branches, branchSize + 3);
        branches[branchSize++] = otherPc;
        branches[branchSize++] = otherPosition;
        branches[branchSize++] = size;
    }

    /** Goes back to the last branch; false if there is none. */
    boolean back() {
        if (branchSize == bases[baseSize - 1]) {
            return false;
        }
        size = branches[--branchSize];
        position = branches[--branchSize];
        pc = branches[--branchSize];
        return true;
    }

    int pc() {
        return pc;
    }

    int position() {
        return position;
    }

    /** Takes the steps of a match off what failed: they didn't. */
    void forget(BitSet failed) {
        for (int i = base(); i < size; i++) {
            failed.clear(keys[i]);
        }
    }

    private static int[] grown(int[] array, int least) {
        return array.length < least ? Arrays.copyOf(array, least * 2) : array;
    }
}
