package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.examples.planning.LocalProfiles;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * An interval in which the neighbourhood breaks its limits.
 *
 * @param time the begin of the interval, wall-clock time
 * @param limit which limit
 * @param missing by how much, W
 * @param unit the unit of that
 */
record BrokenLimit(LocalDateTime time, String limit, double missing, String unit) {
    /** Everything that is broken from the start on, in the order of time. */
    static List<BrokenLimit> of(PowerLimits limits, LocalProfiles profiles, LocalDateTime start) {
        List<BrokenLimit> broken = new ArrayList<>();
        for (int day = 0; day < profiles.days(); day++) {
            LocalDateTime midnight = start.plusDays(day);
            PowerProfile aggregate = profiles.aggregate(day);
            Duration step = Duration.ofDays(1).dividedBy(aggregate.length());
            for (Violation v : limits.violations(aggregate)) {
                LocalDateTime time = midnight.plus(step.multipliedBy(v.interval()));
                broken.add(new BrokenLimit(time, v.bound(), v.amount(), v.unit()));
            }
        }
        return broken;
    }
}
