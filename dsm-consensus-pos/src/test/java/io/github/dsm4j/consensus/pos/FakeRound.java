package io.github.dsm4j.consensus.pos;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.consensus.ConsensusRound;
import io.github.dsm4j.api.contract.Choice;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.ledger.BlockHeader;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.ledger.Draft;
import io.github.dsm4j.api.steering.Improvement;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.TieOrder;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A round as one node sees it: who has which stake, or which improvement. */
record FakeRound(Hash genesis, long height, int view, TieBreak tieBreak, Map<NodeId, Double> values, Reward reward)
        implements ConsensusRound {
    FakeRound {
        values = new TreeMap<>(values);
    }

    FakeRound(Hash genesis, long height, int view, TieBreak tieBreak, Map<NodeId, Double> values) {
        this(genesis, height, view, tieBreak, values, Reward.PERFORMANCE);
    }

    FakeRound rewarding(double a, double b, double c) {
        return new FakeRound(genesis, height, view, tieBreak, values, new Reward(a, b, c));
    }

    static FakeRound of(Hash genesis, long height, double... values) {
        Map<NodeId, Double> nodes = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            nodes.put(NodeId.of(i + 1), values[i]);
        }
        return new FakeRound(genesis, height, 0, TieBreak.LOWEST_ID, nodes);
    }

    @Override
    public Draft draft() {
        BlockHeader header = new BlockHeader(
                1,
                1,
                genesis,
                height,
                Hash.ZERO,
                Instant.EPOCH,
                Optional.empty(),
                Hash.ZERO,
                Hash.ZERO,
                Hash.ZERO,
                values.size(),
                view,
                Hash.ZERO,
                Hash.ZERO);
        return new Draft(header, Hash.ZERO);
    }

    @Override
    public List<NodeId> nodes() {
        return List.copyOf(values.keySet());
    }

    @Override
    public SmartContract contract() {
        Choice unused = new Choice("unused", PosConfig.DEFAULT);
        return new SmartContract(
                Method.METHOD_2,
                unused,
                unused,
                DesiredRule.ZERO,
                Initial.IDLE,
                tieBreak,
                reward,
                Duration.ofSeconds(1),
                NodeId.of(0),
                PublicKey.of(new byte[PublicKey.LENGTH]),
                genesis);
    }

    @Override
    public ChainView chain() {
        return new GenesisOnly(genesis);
    }

    /** What is registered is more than what counts: a protocol that mixes them up is found out. */
    @Override
    public long stake(NodeId node) {
        return 1_000_000 + Math.floorMod(node.value(), 1_000); // the highest ids are negative numbers
    }

    @Override
    public long drawStake(NodeId node) {
        return values.get(node).longValue();
    }

    @Override
    public Improvement improvement(NodeId node) {
        return new Improvement(BigInteger.ZERO, values.get(node));
    }

    @Override
    public Comparator<NodeId> tieOrder() {
        return tieBreak.order(genesis, height).at(TieOrder.CONSENSUS);
    }
}
