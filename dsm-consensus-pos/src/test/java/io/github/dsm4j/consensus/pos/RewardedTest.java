package io.github.dsm4j.consensus.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.Claim;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stakes are 1,000,000 Wh and the id, improvements 64, 0 and 3.5 W; the constants are powers of two, so sums are exact. */
class RewardedTest {
    private static final NodeId ONE = NodeId.of(1);
    private static final NodeId TWO = NodeId.of(2);
    private static final NodeId THREE = NodeId.of(3);

    private final FakeRound round =
            FakeRound.of(Hash.sha256(new byte[] {1}), 1, 64, 0, 3.5).rewarding(0.5, 0.25, 2);

    private static Map<NodeId, Double> rewards(Forging forging, Rewarded rewarded, NodeId sealer, FakeRound round) {
        return new ProofOfStake(new PosConfig(forging, rewarded)).rewards(new Claim(sealer, 0), round);
    }

    @ParameterizedTest
    @EnumSource(Forging.class)
    void theWinnerAloneIsRewarded(Forging forging) {
        assertEquals(Map.of(ONE, 500_018.5), rewards(forging, Rewarded.WINNER, ONE, round));
        assertEquals(Map.of(THREE, 500_004.375), rewards(forging, Rewarded.WINNER, THREE, round));
    }

    @ParameterizedTest
    @EnumSource(Forging.class)
    void everyoneIsRewardedWhoeverSeals(Forging forging) {
        Map<NodeId, Double> all = Map.of(ONE, 500_018.5, TWO, 500_003.0, THREE, 500_004.375);
        for (NodeId sealer : List.of(ONE, TWO, THREE)) {
            assertEquals(all, rewards(forging, Rewarded.EVERYONE, sealer, round));
        }
    }

    /** A node that improved nothing may seal if no better one claims. */
    @Test
    void whoImprovedNothingEarnsForItsStakeAndTheConstantOnly() {
        assertEquals(Map.of(TWO, 500_003.0), rewards(Forging.PERFORMANCE, Rewarded.WINNER, TWO, round));
        FakeRound performance = round.rewarding(0, 0.25, 0);
        assertEquals(
                Map.of(ONE, 16.0, TWO, 0.0, THREE, 0.875),
                rewards(Forging.PERFORMANCE, Rewarded.EVERYONE, TWO, performance));
    }

    /** Only draws ask how old a stake is. */
    @Test
    void aStakeIsRewardedBeforeItCountsInDraws() {
        assertEquals(0, round.drawStake(TWO));
        FakeRound stakes = round.rewarding(1, 0, 0);
        assertEquals(
                1_000_002.0,
                rewards(Forging.STAKE, Rewarded.EVERYONE, ONE, stakes).get(TWO));
    }

    @Test
    void theShortConfigRewardsAsTheThesisDoes() {
        assertEquals(new PosConfig(Forging.STAKE, Rewarded.WINNER), new PosConfig(Forging.STAKE));
        assertEquals(new PosConfig(Forging.PERFORMANCE, Rewarded.WINNER), PosConfig.DEFAULT);
    }
}
