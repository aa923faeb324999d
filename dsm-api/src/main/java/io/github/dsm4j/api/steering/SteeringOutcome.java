package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.LowerBound;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run of an algorithm agreed on: the starting profiles and every commit. All else follows from them. Immutable.
 *
 * @param desired the desired profile {@code p}, mW
 * @param starting the starting local profiles, mW
 * @param commits the changes, in order of iteration and node
 * @param iterations number of iterations, with the last one that nobody won
 */
public record SteeringOutcome(
        PowerProfile desired, SortedMap<NodeId, PowerProfile> starting, List<Commit> commits, int iterations) {
    /**
     * Copies the collections.
     *
     * @param desired as in the record
     * @param starting as in the record
     * @param commits as in the record
     * @param iterations as in the record
     */
    public SteeringOutcome {
        starting = Collections.unmodifiableSortedMap(new TreeMap<>(starting));
        commits = List.copyOf(commits);
    }

    /**
     * The final local profiles: the starting ones plus all commits.
     *
     * @return one profile a node, mW, ascending
     */
    public SortedMap<NodeId, PowerProfile> localProfiles() {
        SortedMap<NodeId, PowerProfile> result = new TreeMap<>(starting);
        commits.forEach(c -> result.merge(c.node(), c.delta(), PowerProfile::plus));
        return Collections.unmodifiableSortedMap(result);
    }

    /**
     * The sum of the starting local profiles.
     *
     * @return the aggregate before steering, mW
     */
    public PowerProfile startingAggregate() {
        return PowerProfile.sum(desired.length(), starting.values());
    }

    private PowerProfile sum(List<Commit> moves) {
        return PowerProfile.sum(
                desired.length(), moves.stream().map(Commit::delta).toList());
    }

    /**
     * The final aggregate profile {@code x}.
     *
     * @return the sum of the final local profiles, mW
     */
    public PowerProfile aggregate() {
        return startingAggregate().plus(sum(commits));
    }

    /**
     * How near any plans of the participants could have come to the desired profile: a certified lower bound ({@link LowerBound} in
     * the direction of this result). Needs their private data, and one more plan of each device.
     *
     * @param prosumers the participants; any others are left out
     * @return the bound of {@code ‖x - p‖}, W, at least 0; 0 if a device does not tell its bounds
     */
    public double lowerBound(Collection<Prosumer> prosumers) {
        List<Prosumer> present = prosumers.stream()
                .filter(prosumer -> starting.containsKey(prosumer.id()))
                .toList();
        PowerProfile baseload = PowerProfile.sum(
                desired.length(), present.stream().map(Prosumer::baseload).toList());
        return LowerBound.of(
                        present.stream().map(Prosumer::device).toList(),
                        desired.minus(baseload),
                        aggregate().minus(desired))
                / 1000;
    }

    /**
     * The distance to the desired profile in the end, {@code ‖x - p‖}.
     *
     * @return the norm, W
     */
    public double distance() {
        return aggregate().minus(desired).norm();
    }

    /**
     * What each node contributed (thesis §5.4.2, step 2).
     *
     * @return the total improvement of every node, zero for those that never committed
     */
    public SortedMap<NodeId, Improvement> improvements() {
        SortedMap<NodeId, Improvement> result = new TreeMap<>();
        starting.keySet().forEach(n -> result.put(n, Improvement.NONE));
        PowerProfile before = startingAggregate().minus(desired);
        for (int first = 0; first < commits.size(); ) {
            List<Commit> moved = commits.subList(first, endOfIteration(first));
            PowerProfile start = before;
            PowerProfile after = start.plus(sum(moved));
            moved.forEach(c -> result.merge(c.node(), Improvement.share(start, after, c.delta()), Improvement::plus));
            before = after;
            first += moved.size();
        }
        return Collections.unmodifiableSortedMap(result);
    }

    private int endOfIteration(int first) {
        int end = first + 1;
        while (end < commits.size()
                && commits.get(end).iteration() == commits.get(first).iteration()) {
            end++;
        }
        return end;
    }
}
