package io.github.dsm4j.examples.planning;

import java.util.List;
import java.util.Optional;

/**
 * All days of one approach.
 *
 * @param approach the approach
 * @param chain where its chain stands; empty without one
 * @param figures what it achieved
 * @param meanLowerBoundW the mean over the days of a certified lower bound of the 2-norm that any plans can reach, W; 0 if
 *     nothing can be proved
 * @param costs what it took
 * @param profiles the local profiles
 * @param desired the desired profile of the neighbourhood, a sequence of its own beside the houses
 * @param devices what each device does; empty if each house has a battery only
 * @param shortfalls what devices ask for and nothing could give
 */
public record ApproachResult(
        Approach approach,
        Optional<ChainEnd> chain,
        Figures figures,
        double meanLowerBoundW,
        Costs costs,
        LocalProfiles profiles,
        LocalProfiles desired,
        Optional<DeviceProfiles> devices,
        List<Shortfall> shortfalls) {
    /** Copies the list. */
    public ApproachResult {
        shortfalls = List.copyOf(shortfalls);
    }
}
