package io.github.dsm4j.core.network;

import io.github.dsm4j.api.Problems;
import java.time.Duration;

/**
 * How the in-process network behaves. All of it is virtual time: waiting costs nothing.
 *
 * @param latency time that a message takes at least, 0 to 1 hour
 * @param jitter up to how much longer it takes, drawn for each message, 0 to 1 hour
 * @param loss probability that a message is lost, 0 to 0.9
 */
public record InProcessConfig(Duration latency, Duration jitter, double loss) {
    /** 20 ms, no jitter, no loss. */
    public static final InProcessConfig DEFAULT = new InProcessConfig(Duration.ofMillis(20), Duration.ZERO, 0);

    /**
     * Checks the ranges.
     *
     * @param latency as in the record
     * @param jitter as in the record
     * @param loss as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public InProcessConfig {
        new Problems()
                .require(inRange(latency), "latency", "is " + latency + ", allowed is 0 to 1 hour")
                .require(inRange(jitter), "jitter", "is " + jitter + ", allowed is 0 to 1 hour")
                .range("loss", loss, 0, 0.9)
                .throwIfAny("in-process");
    }

    private static boolean inRange(Duration duration) {
        return !duration.isNegative() && duration.compareTo(Duration.ofHours(1)) <= 0;
    }

    /**
     * The default with another latency.
     *
     * @param latency time that a message takes
     * @return the configuration
     */
    public static InProcessConfig ofLatency(Duration latency) {
        return new InProcessConfig(latency, Duration.ZERO, 0);
    }
}
