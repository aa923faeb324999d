package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.InvalidBlockException;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.consensus.pos.Forging;
import io.github.dsm4j.consensus.pos.PosConfig;
import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.core.internal.wire.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every node is rewarded every round, not only the winner (thesis §7.3). */
class RewardEveryoneTest {
    private static final Reward REWARD = new Reward(0.001, 0.01, 0.5);
    private static final NodeId POOR = NodeId.of(3);
    private static final NodeId AWAY = NodeId.of(2);
    private static final NodeId LATE = NodeId.of(5);

    /** Four houses that can improve something; the third has put in no stake. */
    private static NeighbourhoodBuilder houses(Method method, Forging forging, Rewarded rewarded) {
        return Samples.houses(4)
                .method(method)
                .initial(Initial.IDLE)
                .consensus("pos", new PosConfig(forging, rewarded))
                .reward(REWARD)
                .eachHouse(h -> h.id().equals(POOR) ? h.withStakeWh(0) : h);
    }

    private static PeriodResult plan(Neighbourhood n, int houses, int day) {
        return n.plan(Samples.day(day), Samples.baseloads(houses, 8, day));
    }

    /** One is away on the second day, and one more comes on the third. */
    private static List<Block> fourDays(Neighbourhood n) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(plan(n, 4, 0).block());
        n.disconnect(AWAY);
        blocks.add(plan(n, 4, 1).block());
        n.reconnect(AWAY);
        n.join(House.of(LATE.value(), Samples.battery(9_000)));
        blocks.add(plan(n, 5, 2).block());
        blocks.add(plan(n, 5, 3).block());
        return blocks;
    }

    private static double reward(Block block, NodeId node, long stakeWh) {
        double improvement =
                block.outcome().orElseThrow().improvements().get(node).watts();
        return 0.001 * stakeWh + 0.01 * improvement + 0.5;
    }

    @ParameterizedTest
    @CsvSource({"METHOD_1, PERFORMANCE", "METHOD_2, PERFORMANCE", "METHOD_1, STAKE", "METHOD_2, STAKE"})
    void earningsFollowFromTheBlocksAlone(Method method, Forging forging) {
        try (Neighbourhood n = houses(method, forging, Rewarded.EVERYONE).build()) {
            List<Block> planned = fourDays(n);
            Map<NodeId, Long> stakes = new TreeMap<>();
            Map<NodeId, Double> earned = new TreeMap<>();
            ChainState state = StoredBlocks.of(n).verified(block -> {
                block.registrations().forEach(r -> stakes.put(r.node(), r.stakeWh()));
                block.outcome()
                        .ifPresent(outcome -> outcome.starting()
                                .keySet()
                                .forEach(node ->
                                        earned.merge(node, reward(block, node, stakes.get(node)), Double::sum)));
            });
            assertEquals(Set.of(NodeId.of(1), AWAY, POOR, NodeId.of(4), LATE), earned.keySet());
            state.accounts().forEach((node, account) -> {
                assertEquals(earned.get(node), account.earned());
                assertEquals(earned.get(node) - stakes.get(node), account.recovered());
            });
            assertEquals(n.state(), state);
            assertEquals(0, stakes.get(POOR));
            assertEquals(
                    Set.of(NodeId.of(1), POOR, NodeId.of(4)),
                    planned.get(1).rewards().keySet(),
                    "who is away earns nothing, not even the constant");
            assertTrue(planned.get(2).rewards().containsKey(LATE), "its stake does not count in draws yet");
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theRuleChangesNothingButTheRewards(Method method) {
        try (Neighbourhood winners =
                        houses(method, Forging.PERFORMANCE, Rewarded.WINNER).build();
                Neighbourhood all =
                        houses(method, Forging.PERFORMANCE, Rewarded.EVERYONE).build()) {
            List<Block> some = fourDays(winners);
            List<Block> every = fourDays(all);
            for (int i = 0; i < 4; i++) {
                Block one = some.get(i);
                Block other = every.get(i);
                assertEquals(one.outcome(), other.outcome());
                assertEquals(one.header().merkleRoot(), other.header().merkleRoot());
                assertEquals(one.seal(), other.seal());
                NodeId winner = one.seal().node();
                assertEquals(Map.of(winner, other.rewards().get(winner)), one.rewards());
                assertTrue(one.rewards().get(winner) > 0.5, "the winner improved something");
            }
            all.state().accounts().forEach((node, account) -> {
                Account alone = winners.state().accounts().get(node);
                assertEquals(alone.wins(), account.wins());
                assertTrue(alone.earned() <= account.earned());
            });
        }
    }

    /** In the seal stands what the winner earns; what the others earn stands nowhere, and is computed. */
    @ParameterizedTest
    @EnumSource(Method.class)
    void aChangedRewardIsRefused(Method method) {
        try (Neighbourhood n =
                houses(method, Forging.PERFORMANCE, Rewarded.EVERYONE).build()) {
            List<Block> planned = fourDays(n);
            StoredBlocks stored = StoredBlocks.of(n);
            Block block = planned.get(1);
            double good = block.rewards().get(block.seal().node());
            assertEquals(good, stored.reward(2));
            List<Double> bad = new ArrayList<>(List.of(0.0, Math.nextUp(good), Math.nextDown(good), 2 * good));
            bad.add(block.rewards().values().stream().reduce(0.0, Double::sum));
            block.rewards().values().stream().filter(r -> r != good).forEach(bad::add);
            assertEquals(7, bad.size(), "with what the two others earn");
            for (double reward : bad) {
                InvalidBlockException e = assertThrows(
                        InvalidBlockException.class,
                        () -> stored.withReward(2, reward).verified(b -> {}));
                assertEquals("block 2: FALSE_CLAIM: reward is " + reward + ", not " + good, e.getMessage());
                assertEquals(Rejected.Code.FALSE_CLAIM, e.rejected().code());
            }
            assertEquals(n.state(), stored.withReward(2, good).verified(b -> {}));
        }
    }

    /** Who took part in the beginning takes part to the end, with what it committed: nothing here. */
    @Test
    @SuppressWarnings("NullAway") // null drops a message
    void whoFallsSilentIsRewardedForWhatItCommitted() {
        RecordingProvider network = new RecordingProvider(
                (from, message) -> from.equals(AWAY) && message[1] == Kind.BID.code() ? null : message);
        try (Neighbourhood n = network.in(houses(Method.METHOD_2, Forging.PERFORMANCE, Rewarded.EVERYONE))
                .build()) {
            PeriodResult result = plan(n, 4, 0);
            assertTrue(
                    network.messages.stream()
                            .filter(sent -> Forgery.isBundle(Kind.BID, sent.message()))
                            .anyMatch(sent -> Forgery.bundle(
                                            Forgery.envelope(sent.message()).payload())
                                    .absent()
                                    .equals(Set.of(AWAY))),
                    "it is absent from the first contest");
            assertEquals(Set.of(), result.absent(), "but in the period");
            assertEquals(0.001 * 2_000 + 0.5, result.block().rewards().get(AWAY));
            assertEquals(n.state(), StoredBlocks.of(n).verified(b -> {}));
        }
    }
}
