package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.Figures;

/** Compares the figures of a summary with those recomputed: equal to the last bit, since the same doubles are added. */
final class StatedFigures {
    private StatedFigures() {}

    static void check(Approach approach, Figures stated, Figures found, String by) throws Fault {
        String of = approach.label() + ": ";
        Fault.unlessEqual(of + "peakW", stated.peakW(), found.peakW(), by);
        Fault.unlessEqual(of + "lowestW", stated.lowestW(), found.lowestW(), by);
        Fault.unlessEqual(of + "meanStartDistanceW", stated.meanStartDistanceW(), found.meanStartDistanceW(), by);
        Fault.unlessEqual(of + "meanDistanceW", stated.meanDistanceW(), found.meanDistanceW(), by);
        Fault.unlessEqual(of + "iterations", stated.iterations(), found.iterations(), by);
        Fault.unlessEqual(of + "commits", stated.commits(), found.commits(), by);
        Fault.unlessEqual(of + "winners", stated.winners(), found.winners(), by);
    }
}
