package io.github.dsm4j.examples.planning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an approach achieved, as anybody can recompute it from blocks and profiles.
 *
 * @param peakW the highest power of the aggregate over all days, W
 * @param lowestW the lowest power of the aggregate over all days, W; negative if the neighbourhood feeds in
 * @param meanStartDistanceW the mean over the days of the 2-norm of starting aggregate minus desired profile, W
 * @param meanDistanceW the mean over the days of the 2-norm of aggregate minus desired profile, W
 * @param iterations iterations over all days, with the last one of a day in which nobody moves
 * @param commits changes of local profiles over all days
 * @param winners blocks by winner, ascending; empty without a chain
 */
public record Figures(
        double peakW,
        double lowestW,
        double meanStartDistanceW,
        double meanDistanceW,
        long iterations,
        long commits,
        Map<String, Long> winners) {
    /** Copies the map, in its order. */
    public Figures {
        winners = Collections.unmodifiableMap(new LinkedHashMap<>(winners));
    }

    /**
     * The most blocks that one node wrote.
     *
     * @return its share, 0 to 1; 0 without a chain
     */
    public double topShare() {
        long all = winners.values().stream().mapToLong(Long::longValue).sum();
        long top = winners.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return all == 0 ? 0 : (double) top / (double) all;
    }
}
