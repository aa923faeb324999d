package io.github.dsm4j.consensus.pos;

import io.github.dsm4j.api.consensus.ConsensusProtocol;
import io.github.dsm4j.api.spi.ConsensusProvider;
import java.util.Optional;

/** Provides the consensus protocol {@code pos}. */
public final class PosProvider implements ConsensusProvider<PosConfig> {
    /** For the service loader. */
    public PosProvider() {}

    @Override
    public String name() {
        return "pos";
    }

    @Override
    public Class<PosConfig> configType() {
        return PosConfig.class;
    }

    @Override
    public Optional<PosConfig> defaults() {
        return Optional.of(PosConfig.DEFAULT);
    }

    @Override
    public ConsensusProtocol create(PosConfig config) {
        return new ProofOfStake(config);
    }
}
