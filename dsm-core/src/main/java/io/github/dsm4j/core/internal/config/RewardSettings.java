package io.github.dsm4j.core.internal.config;

import io.github.dsm4j.api.contract.Reward;
import java.util.Optional;

/** The constants of the reward as they stand in a configuration file; what is left out is zero. */
public record RewardSettings(Optional<Double> a, Optional<Double> b, Optional<Double> c) {
    /** Checks the ranges, all at once. */
    public RewardSettings {
        new Reward(a.orElse(0.0), b.orElse(0.0), c.orElse(0.0));
    }

    Reward reward() {
        return new Reward(a.orElse(0.0), b.orElse(0.0), c.orElse(0.0));
    }
}
