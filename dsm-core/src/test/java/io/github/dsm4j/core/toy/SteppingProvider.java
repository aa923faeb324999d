package io.github.dsm4j.core.toy;

import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.steering.DsmAlgorithm;

/** Provides {@link SteppingSteering}. */
public final class SteppingProvider implements AlgorithmProvider<SteppingConfig> {
    @Override
    public String name() {
        return "stepping";
    }

    @Override
    public Class<SteppingConfig> configType() {
        return SteppingConfig.class;
    }

    @Override
    public DsmAlgorithm create(SteppingConfig config) {
        return task -> new SteppingSteering(config, task);
    }
}
