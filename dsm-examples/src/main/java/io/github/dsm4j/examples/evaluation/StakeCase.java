package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.consensus.pos.Forging;

/** The four rules for choosing and rewarding the forger that the thesis tries, with its constants (Table 6.5, §6.5.1-6.5.4). */
enum StakeCase {
    CASE1(1, Forging.PERFORMANCE, 0, 0.01, 0),
    CASE2(2, Forging.PERFORMANCE, 0.01, 0.01, 0),
    CASE3(3, Forging.STAKE, 0.1, 0, 0),
    CASE4(4, Forging.STAKE, 0, 0, 500);

    private final int number;
    private final Forging forging;
    private final double a;
    private final double b;
    private final double c;

    StakeCase(int number, Forging forging, double a, double b, double c) {
        this.number = number;
        this.forging = forging;
        this.a = a;
        this.b = b;
        this.c = c;
    }

    /** From 1. */
    int number() {
        return number;
    }

    Forging forging() {
        return forging;
    }

    Reward reward() {
        return new Reward(a, b, c);
    }

    /** As in "case 1". */
    String label() {
        return "case " + number;
    }
}
