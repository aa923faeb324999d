package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.ConsensusRound;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.ledger.BlockHeader;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.ledger.Draft;
import io.github.dsm4j.api.steering.Improvement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** As much of a round as a miner looks at: the draft, and who takes part. */
record MiningRound(Draft draft, List<NodeId> nodes) implements ConsensusRound {
    /** A block that differs from number to number, and the one node that mines it. */
    static MiningRound of(int number, NodeId miner) {
        Hash none = Hash.ZERO;
        BlockHeader header = new BlockHeader(
                1, 1, none, 1, none, Instant.EPOCH, Optional.empty(), none, none, none, 1, 0, none, none);
        Hash digest = Hash.sha256(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
        return new MiningRound(new Draft(header, digest), List.of(miner));
    }

    @Override
    public SmartContract contract() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChainView chain() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long stake(NodeId node) {
        return 0;
    }

    @Override
    public long drawStake(NodeId node) {
        return 0;
    }

    @Override
    public Improvement improvement(NodeId node) {
        return Improvement.NONE;
    }

    @Override
    public Comparator<NodeId> tieOrder() {
        return Comparator.naturalOrder();
    }
}
