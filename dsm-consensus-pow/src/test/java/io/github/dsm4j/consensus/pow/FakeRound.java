package io.github.dsm4j.consensus.pow;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.ConsensusRound;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.ledger.BlockHeader;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.ledger.Draft;
import io.github.dsm4j.api.steering.Improvement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A round of which proof of work sees the draft and the nodes 1 to n. */
record FakeRound(Draft draft, List<NodeId> nodes) implements ConsensusRound {
    static FakeRound of(int nodes, Hash digest) {
        return new FakeRound(
                draft(digest),
                LongStream.rangeClosed(1, nodes).mapToObj(NodeId::of).toList());
    }

    static Draft draft(Hash digest) {
        BlockHeader header = new BlockHeader(
                1,
                1,
                Hash.ZERO,
                1,
                Hash.ZERO,
                Instant.EPOCH,
                Optional.empty(),
                Hash.ZERO,
                Hash.ZERO,
                Hash.ZERO,
                0,
                0,
                Hash.ZERO,
                Hash.ZERO);
        return new Draft(header, digest);
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
