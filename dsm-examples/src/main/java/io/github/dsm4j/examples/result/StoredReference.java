package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.Figures;
import io.github.dsm4j.examples.planning.Tally;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Recomputes what can be recomputed of an approach without a chain. Its iterations cannot, and its desired profiles only if a
 * chain beside it holds them, or if they are zero.
 *
 * @param desired the desired profiles by day; empty if unknown
 */
record StoredReference(
        Approach approach, StoredProfiles profiles, Figures stated, Optional<List<PowerProfile>> desired) {
    void check() throws Fault {
        Tally tally = new Tally();
        for (int day = 0; day < profiles.days(); day++) {
            tally.add(outcome(day), Optional.empty());
        }
        Figures found = tally.figures();
        StatedFigures.check(
                approach,
                stated,
                new Figures(
                        found.peakW(),
                        found.lowestW(),
                        stated.meanStartDistanceW(),
                        desired.isPresent() ? found.meanDistanceW() : stated.meanDistanceW(),
                        stated.iterations(),
                        stated.commits(),
                        found.winners()),
                ResultFiles.profiles(approach));
    }

    private SteeringOutcome outcome(int day) {
        SortedMap<NodeId, PowerProfile> local = new TreeMap<>();
        profiles.profiles().day(day).forEach(profile -> local.put(NodeId.of(local.size() + 1L), profile));
        PowerProfile wished = desired.map(d -> d.get(day))
                .orElseGet(() -> DesiredRule.ZERO.of(profiles.profiles().aggregate(day), Optional.empty()));
        return new SteeringOutcome(wished, local, List.of(), 0);
    }
}
