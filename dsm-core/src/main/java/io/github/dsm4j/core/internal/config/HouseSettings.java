package io.github.dsm4j.core.internal.config;

import io.github.dsm4j.api.device.PowerLimits;
import java.util.List;
import java.util.Optional;

/** A house of a configuration file; of its devices there are only the keys. */
public record HouseSettings(
        long id,
        Optional<String> device,
        Optional<List<String>> devices,
        Optional<PowerLimits> limits,
        Optional<Long> stakeWh,
        Optional<Double> computingPower) {}
