package io.github.dsm4j.steering;

import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import java.util.Optional;

/** Provides the algorithm {@code admm}. */
public final class AdmmProvider implements AlgorithmProvider<AdmmConfig> {
    /** For the service loader. */
    public AdmmProvider() {}

    @Override
    public String name() {
        return "admm";
    }

    @Override
    public Class<AdmmConfig> configType() {
        return AdmmConfig.class;
    }

    @Override
    public Optional<AdmmConfig> defaults() {
        return Optional.of(AdmmConfig.standard());
    }

    @Override
    public DsmAlgorithm create(AdmmConfig config) {
        return Admm.of(config);
    }
}
