package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A planned period: the block that all nodes appended, and what it took. Immutable.
 *
 * @param block the block
 * @param violations where and by how much the agreed aggregate breaks the limits of the neighbourhood's power, if the algorithm has
 *     any ({@link io.github.dsm4j.api.steering.DsmAlgorithm#limits}); everybody can compute them from contract and block
 * @param stages statistics of the stages 0 to 3; stage 0 is everything since the period before
 * @param setup the part of stage 1 before the first iteration: opening the period, and gathering starting profiles (method 2)
 *     or private data (method 1); the rest of stage 1 is the iterations (thesis §6.2)
 * @param absent participants that were silent when the period began, and so are not in it
 * @param houses what the devices of each house in the period do; private to each, and in no block
 * @param planned how many times all nodes planned: by method 2 each for its own house, by method 1 each for all houses too
 * @param lowerBound a certified lower bound of the distance to the desired profile that any plans of these houses can reach, W;
 *     0 if nothing can be proved. It takes everybody's private data, so no node could tell
 */
public record PeriodResult(
        Block block,
        List<Violation> violations,
        List<StageStatistics> stages,
        StageStatistics setup,
        Set<NodeId> absent,
        SortedMap<NodeId, HousePlan> houses,
        long planned,
        double lowerBound) {
    /**
     * Copies the collections.
     *
     * @param block as in the record
     * @param violations as in the record
     * @param stages as in the record
     * @param setup as in the record
     * @param absent as in the record
     * @param houses as in the record
     * @param planned as in the record
     * @param lowerBound as in the record
     */
    public PeriodResult {
        violations = List.copyOf(violations);
        stages = List.copyOf(stages);
        houses = Collections.unmodifiableSortedMap(new TreeMap<>(houses));
        absent = Collections.unmodifiableSet(new TreeSet<>(absent));
    }

    /**
     * What the neighbourhood agreed on.
     *
     * @return starting profiles and commits
     */
    public SteeringOutcome outcome() {
        return block.outcome().orElseThrow();
    }

    /**
     * The agreed local profiles.
     *
     * @return one profile a node, mW, ascending
     */
    public SortedMap<NodeId, PowerProfile> localProfiles() {
        return outcome().localProfiles();
    }

    /**
     * The agreed aggregate profile: exactly the sum of the local profiles.
     *
     * @return the aggregate, mW
     */
    public PowerProfile aggregate() {
        return outcome().aggregate();
    }

    /**
     * Who wrote the block.
     *
     * @return the winner of the consensus round
     */
    public NodeId winner() {
        return block.seal().node();
    }
}
