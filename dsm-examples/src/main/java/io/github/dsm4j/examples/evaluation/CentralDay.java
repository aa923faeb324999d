package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.Arrays;

/**
 * What a day planned in one place took, and how good it could have been.
 *
 * @param plans how often a house was asked for a plan; starting profiles not counted
 * @param bids how many of the plans were bids; by method 2 everybody sees them
 * @param phases questions to all with their answers, one after the other, that method 2 needs for it
 * @param changes changes of local profiles that were agreed on; by method 2 everybody sees them
 * @param boundW a proven lower bound of the 2-norm of aggregate minus desired profile, W
 * @param highestHouseW the highest power of a single house, W
 */
record CentralDay(long plans, long bids, long phases, long changes, double boundW, double highestHouseW) {
    /**
     * Counts a day.
     *
     * @param counted counts of the day
     * @param outcome what was agreed on
     * @param boundW the bound, W
     */
    static CentralDay of(CountedAlgorithm.Counts counted, SteeringOutcome outcome, double boundW) {
        long highest = outcome.localProfiles().values().stream()
                .flatMapToLong(profile -> Arrays.stream(profile.milliwatts()))
                .max()
                .orElseThrow();
        return new CentralDay(
                counted.plans(),
                counted.bids(),
                counted.phases(),
                outcome.commits().size(),
                boundW,
                (double) highest / 1000);
    }
}
