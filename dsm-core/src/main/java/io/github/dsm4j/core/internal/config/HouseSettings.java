package io.github.dsm4j.core.internal.config;

import java.util.Optional;

/** A house of a configuration file; its device by its name alone. */
public record HouseSettings(long id, String device, Optional<Long> stakeWh, Optional<Double> computingPower) {}
