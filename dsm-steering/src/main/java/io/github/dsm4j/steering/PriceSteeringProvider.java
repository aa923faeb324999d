package io.github.dsm4j.steering;

import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import java.util.Optional;

/** Provides the algorithm {@code price-steering}. */
public final class PriceSteeringProvider implements AlgorithmProvider<PriceSteeringConfig> {
    /** For the service loader. */
    public PriceSteeringProvider() {}

    @Override
    public String name() {
        return "price-steering";
    }

    @Override
    public Class<PriceSteeringConfig> configType() {
        return PriceSteeringConfig.class;
    }

    @Override
    public Optional<PriceSteeringConfig> defaults() {
        return Optional.of(PriceSteeringConfig.uniform());
    }

    @Override
    public DsmAlgorithm create(PriceSteeringConfig config) {
        return PriceSteering.of(config);
    }
}
