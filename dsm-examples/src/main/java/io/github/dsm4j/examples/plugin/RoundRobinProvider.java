package io.github.dsm4j.examples.plugin;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.ConsensusProtocol;
import io.github.dsm4j.api.consensus.ConsensusRound;
import io.github.dsm4j.api.consensus.RankingProtocol;
import io.github.dsm4j.api.spi.ConsensusProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The nodes write blocks in turn; if one is silent, the next after it does. */
public final class RoundRobinProvider implements ConsensusProvider<RoundRobinConfig> {
    /** For {@link java.util.ServiceLoader}. */
    public RoundRobinProvider() {}

    @Override
    public String name() {
        return "round-robin";
    }

    @Override
    public Class<RoundRobinConfig> configType() {
        return RoundRobinConfig.class;
    }

    @Override
    public Optional<RoundRobinConfig> defaults() {
        return Optional.of(new RoundRobinConfig(1));
    }

    @Override
    public ConsensusProtocol create(RoundRobinConfig config) {
        RankingProtocol turns = round -> ranking(round, config.every());
        return turns;
    }

    private static List<NodeId> ranking(ConsensusRound round, int every) {
        List<NodeId> nodes = new ArrayList<>(round.nodes());
        long turn = round.draft().header().height() / every;
        Collections.rotate(nodes, -(int) (turn % nodes.size()));
        return nodes;
    }
}
