package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.Fold;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A planned day, as its block tells it.
 *
 * @param startDistanceW the 2-norm of starting aggregate minus desired profile, W
 * @param distanceW the 2-norm of agreed aggregate minus desired profile, W
 * @param peakW the highest power of the aggregate, W
 * @param lowestW the lowest power of the aggregate, W
 * @param iterations iterations, with the last one in which nobody moves
 * @param winner who sealed the block; null without a chain
 * @param improvementsW the improvement of every node, W, by node
 * @param rewards the reward of every node that earned one, by node
 * @param aggregateMilliwatts the aggregate, mW; empty if it is not kept
 */
record Day(
        double startDistanceW,
        double distanceW,
        double peakW,
        double lowestW,
        long iterations,
        @Nullable Long winner,
        SortedMap<Long, Double> improvementsW,
        SortedMap<Long, Double> rewards,
        List<Long> aggregateMilliwatts) {
    Day {
        improvementsW = Collections.unmodifiableSortedMap(new TreeMap<>(improvementsW));
        rewards = Collections.unmodifiableSortedMap(new TreeMap<>(rewards));
        aggregateMilliwatts = List.copyOf(aggregateMilliwatts);
    }

    /** A day without a block. */
    static Day of(SteeringOutcome outcome, boolean keepAggregate) {
        return of(outcome, null, Map.of(), keepAggregate);
    }

    private static Day of(
            SteeringOutcome outcome, @Nullable Long winner, Map<NodeId, Double> rewards, boolean keepAggregate) {
        PowerProfile aggregate = outcome.aggregate();
        SortedMap<Long, Double> improvements = new TreeMap<>();
        outcome.improvements().forEach((node, improvement) -> improvements.put(node.value(), improvement.watts()));
        SortedMap<Long, Double> earned = new TreeMap<>();
        rewards.forEach((node, reward) -> earned.put(node.value(), reward));
        long[] milliwatts = aggregate.milliwatts();
        return new Day(
                outcome.startingAggregate().minus(outcome.desired()).norm(),
                outcome.distance(),
                (double) Arrays.stream(milliwatts).max().orElseThrow() / 1000,
                (double) Arrays.stream(milliwatts).min().orElseThrow() / 1000,
                outcome.iterations(),
                winner,
                improvements,
                earned,
                keepAggregate ? Arrays.stream(milliwatts).boxed().toList() : List.of());
    }

    /**
     * The days of a chain: whoever has the blocks has the figures.
     *
     * @param keepAggregate whether the aggregates are kept
     */
    record OfChain(boolean keepAggregate) implements Fold<List<Day>> {
        @Override
        public List<Day> initial() {
            return List.of();
        }

        @Override
        public List<Day> apply(List<Day> days, Block block) {
            if (block.outcome().isEmpty()) {
                return days;
            }
            List<Day> next = new ArrayList<>(days);
            next.add(of(block.outcome().get(), block.seal().node().value(), block.rewards(), keepAggregate));
            return List.copyOf(next);
        }
    }
}
