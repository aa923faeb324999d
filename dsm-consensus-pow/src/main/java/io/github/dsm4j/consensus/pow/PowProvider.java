package io.github.dsm4j.consensus.pow;

import io.github.dsm4j.api.consensus.ConsensusProtocol;
import io.github.dsm4j.api.spi.ConsensusProvider;
import java.util.Optional;

/** Provides the consensus protocol {@code pow}. */
public final class PowProvider implements ConsensusProvider<PowConfig> {
    /** For the service loader. */
    public PowProvider() {}

    @Override
    public String name() {
        return "pow";
    }

    @Override
    public Class<PowConfig> configType() {
        return PowConfig.class;
    }

    @Override
    public Optional<PowConfig> defaults() {
        return Optional.of(PowConfig.DEFAULT);
    }

    @Override
    public ConsensusProtocol create(PowConfig config) {
        return new ProofOfWork(config);
    }
}
