package org.hearsay.internal.rules;

import java.util.Arrays;
import java.util.BitSet;

/** The steps that lead to where a {@link Run} stands, and the branches that it may still go back to. */
final class Trail {

    private int[] keys = new int[32];
    private int size;
    private int[] branches = new int[24];
    private int branchSize;
    private int pc;
    private int position;

    void add(int key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }

    int size() {
        return size;
    }

    int key(int index) {
        return keys[index];
    }

    /** Remembers another way to go on from here. */
    void branch(int otherPc, int otherPosition) {
        if (branchSize + 3 > branches.length) {
            branches = Arrays.copyOf(branches, branches.length * 2);
        }
        branches[branchSize++] = otherPc;
        branches[branchSize++] = otherPosition;
        branches[branchSize++] = size;
    }

    /** Goes back to the last branch; false if there is none. */
    boolean back() {
        if (branchSize == 0) {
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
        for (int i = 0; i < size; i++) {
            failed.clear(keys[i]);
        }
    }
}
