package io.github.dsm4j.steering;

import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import java.util.Optional;

/** Provides the algorithm {@code none}. */
public final class NoControlProvider implements AlgorithmProvider<NoControlConfig> {
    /** For the service loader. */
    public NoControlProvider() {}

    @Override
    public String name() {
        return "none";
    }

    @Override
    public Class<NoControlConfig> configType() {
        return NoControlConfig.class;
    }

    @Override
    public Optional<NoControlConfig> defaults() {
        return Optional.of(new NoControlConfig());
    }

    @Override
    public DsmAlgorithm create(NoControlConfig config) {
        return NoControl.standard();
    }
}
