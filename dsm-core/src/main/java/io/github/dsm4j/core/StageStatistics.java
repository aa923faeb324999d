package io.github.dsm4j.core;

import java.time.Duration;

/**
 * What one stage of a planning period took (thesis §5.1).
 *
 * @param messages messages sent, each copy counted
 * @param bytes their bytes
 * @param networkTime time on the network's clock: waiting for messages, and for claims at the stated computing power
 * @param wallTime time on the wall, in which this process computed for all nodes, or whatever
 *     {@link NeighbourhoodBuilder#stopwatch} measures instead; differs from run to run
 */
public record StageStatistics(long messages, long bytes, Duration networkTime, Duration wallTime) {
    /** Nothing. */
    public static final StageStatistics NONE = new StageStatistics(0, 0, Duration.ZERO, Duration.ZERO);

    /**
     * Adds another stage or period.
     *
     * @param other what to add
     * @return the sum
     */
    public StageStatistics plus(StageStatistics other) {
        return new StageStatistics(
                messages + other.messages,
                bytes + other.bytes,
                networkTime.plus(other.networkTime),
                wallTime.plus(other.wallTime));
    }

    /**
     * Takes a part away.
     *
     * @param part a part of this
     * @return the rest
     */
    public StageStatistics minus(StageStatistics part) {
        return new StageStatistics(
                messages - part.messages,
                bytes - part.bytes,
                networkTime.minus(part.networkTime),
                wallTime.minus(part.wallTime));
    }
}
