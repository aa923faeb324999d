package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.util.List;

/**
 * An appliance, such as a washing machine, whose runs can be shifted in time but not changed. A run begins when an interval
 * of the horizon begins. Immutable and thread-safe.
 *
 * @param runs in order of time; the window of each ends before that of the next begins, or just then
 */
public record TimeShiftableConfig(List<ApplianceRun> runs) {
    /**
     * Copies the list and checks it.
     *
     * @param runs as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if windows overlap or are out of order
     */
    public TimeShiftableConfig {
        runs = List.copyOf(runs);
        Problems problems = new Problems();
        for (int i = 1; i < runs.size(); i++) {
            ApplianceRun before = runs.get(i - 1);
            problems.require(
                    !runs.get(i).earliestStart().isBefore(before.latestEnd()),
                    "runs[" + i + "].earliestStart",
                    "is " + runs.get(i).earliestStart() + ", allowed is from the latest end of the run before on, "
                            + before.latestEnd());
        }
        problems.throwIfAny("time-shiftable appliance");
    }
}
