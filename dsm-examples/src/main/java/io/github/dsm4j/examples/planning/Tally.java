package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up the days of an approach, in a run and when a result is checked. Confined to one thread. */
public final class Tally {
    private final SortedMap<NodeId, Long> winners = new TreeMap<>();
    private long days;
    private long peak = Long.MIN_VALUE;
    private long lowest = Long.MAX_VALUE;
    private double startDistances;
    private double distances;
    private long iterations;
    private long commits;

    /** Starts with nothing. */
    public Tally() {}

    /**
     * Adds a day.
     *
     * @param outcome what was agreed
     * @param winner who wrote the block, if there is one
     */
    public void add(SteeringOutcome outcome, Optional<NodeId> winner) {
        PowerProfile aggregate = outcome.aggregate();
        peak = Math.max(peak, Arrays.stream(aggregate.milliwatts()).max().orElseThrow());
        lowest = Math.min(lowest, Arrays.stream(aggregate.milliwatts()).min().orElseThrow());
        startDistances += outcome.startingAggregate().minus(outcome.desired()).norm();
        distances += aggregate.minus(outcome.desired()).norm();
        iterations += outcome.iterations();
        commits += outcome.commits().size();
        winner.ifPresent(node -> winners.merge(node, 1L, Long::sum));
        days++;
    }

    /**
     * The figures so far.
     *
     * @return the figures of the days added; at least one
     */
    public Figures figures() {
        Map<String, Long> named = new LinkedHashMap<>();
        winners.forEach((node, blocks) -> named.put(node.toString(), blocks));
        return new Figures(
                watts(peak),
                watts(lowest),
                startDistances / (double) days,
                distances / (double) days,
                iterations,
                commits,
                named);
    }

    private static double watts(long milliwatts) {
        return (double) milliwatts / 1000;
    }
}
