package io.github.dsm4j.consensus.pow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The state of several SHA-256 compressions side by side: one row a variable, one column a message. Of the eight working
 * variables b, c, d are older values of a, and f, g, h older values of e; so the last four of each, kept in turn, are the
 * whole state and nothing is ever moved.
 */
final class Lanes {
    static final int WORDS = 16;
    static final int ROUNDS = 64;

    private final int[][] w;
    private final int[][] a;
    private final int[][] e;

    Lanes(int lanes) {
        w = new int[WORDS][lanes];
        a = new int[4][lanes];
        e = new int[4][lanes];
    }

    /** The row of a message word, and later of the word that takes its place in the schedule. */
    int[] word(int round) {
        return w[round & 15];
    }

    /** The row of a after a round; -1 to -4 are a to d before the first. */
    int[] a(int round) {
        return a[round & 3];
    }

    /** The row of e after a round; -1 to -4 are e to h before the first. */
    int[] e(int round) {
        return e[round & 3];
    }

    /** Puts the same message everywhere, before the first round. */
    void fill(int[] message) {
        fillWords(message);
        for (int i = 0; i < 4; i++) {
            Arrays.fill(a(-1 - i), Sha256.INITIAL[i]);
            Arrays.fill(e(-1 - i), Sha256.INITIAL[4 + i]);
        }
    }

    /** Puts the same message everywhere, after the rounds that {@code before} has been through. */
    void fill(int[] message, Lanes before) {
        fillWords(message);
        for (int i = 0; i < 4; i++) {
            Arrays.fill(a[i], before.a[i][0]);
            Arrays.fill(e[i], before.e[i][0]);
        }
    }

    private void fillWords(int[] message) {
        for (int i = 0; i < WORDS; i++) {
            Arrays.fill(w[i], message[i]);
        }
    }

    /** The steps of the rounds from {@code from} up to {@code to}. */
    LaneStep[] rounds(int from, int to) {
        List<LaneStep> steps = new ArrayList<>();
        for (int t = from; t < to; t++) {
            if (t >= WORDS) {
                steps.add(new LaneStep.Schedule(this, t));
            }
            steps.add(new LaneStep.RoundE(this, t));
            steps.add(new LaneStep.RoundA(this, t));
        }
        return steps.toArray(LaneStep[]::new);
    }
}
