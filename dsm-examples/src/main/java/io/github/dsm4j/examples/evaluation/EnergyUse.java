package io.github.dsm4j.examples.evaluation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The energy that a day takes, and where the number comes from.
 *
 * @param cost the day
 * @param watts power of a busy processor core, W, for the estimate
 */
record EnergyUse(DayCost cost, double watts) {
    /** What stands wherever a number is an estimate. */
    static final String ESTIMATE = "ESTIMATE";

    boolean isMeasured() {
        return counted() != null;
    }

    /** Energy per day, J. */
    double joules() {
        Double counted = counted();
        return counted != null ? counted / cost.result().days().size() : processorS() * watts;
    }

    /** Where the number comes from. */
    String provenance() {
        return isMeasured()
                ? "measured: whole processor package, other programs included"
                : String.format(
                        Locale.ROOT, "%s: %.3f ms of processor time x %.1f W", ESTIMATE, 1000 * processorS(), watts);
    }

    private @Nullable Double counted() {
        return cost.result().joules();
    }

    /** Of the whole process, all nodes. */
    private double processorS() {
        return cost.result().processorMs() / cost.result().days().size() / 1000;
    }
}
