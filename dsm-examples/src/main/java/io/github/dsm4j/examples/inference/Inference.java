package io.github.dsm4j.examples.inference;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.StoredChain;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** An observer who has a chain of method 2 and nothing else, and the truth to judge what it concludes. */
final class Inference {
    private Inference() {}

    /**
     * Reads a chain with one block a day, verifies it, and concludes.
     *
     * @param ledger the chain
     * @param plugins where the plugins that its contract names are found
     * @param truth what the houses know
     */
    static InferenceReport of(Ledger ledger, Plugins plugins, Truth truth) {
        List<HouseDay> seen = new ArrayList<>();
        StoredChain chain = StoredChain.verify(ledger, plugins, block -> add(block, truth, seen));
        long stakesThatTell = chain.state().accounts().values().stream()
                .filter(account -> account.registration().stakeWh()
                        == (long) truth.battery().capacityWh())
                .count();
        return new InferenceReport(
                chain.contract().initial(),
                seen.size(),
                StartFigures.of(seen),
                DeviceFigures.of(seen, truth, chain.contract().initial()),
                (double) stakesThatTell / chain.state().accounts().size());
    }

    private static void add(Block block, Truth truth, List<HouseDay> seen) {
        if (block.outcome().isPresent()) {
            int day = (int) block.height() - 1;
            SteeringOutcome outcome = block.outcome().get();
            SortedMap<NodeId, PowerProfile> baseloads = truth.baseloads(day);
            PowerProfile all = PowerProfile.sum(outcome.desired().length(), baseloads.values());
            outcome.starting().forEach((node, start) -> {
                PowerProfile baseload = baseloads.getOrDefault(node, all);
                int others = baseloads.size() - 1;
                PowerProfile typical = all.minus(baseload).map(mw -> Math.round((double) mw / others));
                seen.add(new HouseDay(node, day, shown(node, start, outcome), baseload, typical));
            });
        }
    }

    private static List<PowerProfile> shown(NodeId node, PowerProfile start, SteeringOutcome outcome) {
        List<PowerProfile> shown = new ArrayList<>(List.of(start));
        outcome.commits().stream()
                .filter(commit -> commit.node().equals(node))
                .forEach(commit -> shown.add(shown.get(shown.size() - 1).plus(commit.delta())));
        return shown;
    }
}
