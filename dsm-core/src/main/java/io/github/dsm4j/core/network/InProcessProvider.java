package io.github.dsm4j.core.network;

import io.github.dsm4j.api.spi.TransportProvider;
import io.github.dsm4j.api.transport.Scheduler;
import io.github.dsm4j.api.transport.Transport;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Provides the {@code in-process} transport: deterministic for a seed, with latency, jitter and loss as configured. */
public final class InProcessProvider implements TransportProvider<InProcessConfig> {
    /** For {@link java.util.ServiceLoader}. */
    public InProcessProvider() {}

    @Override
    public String name() {
        return "in-process";
    }

    @Override
    public Class<InProcessConfig> configType() {
        return InProcessConfig.class;
    }

    @Override
    public Optional<InProcessConfig> defaults() {
        return Optional.of(InProcessConfig.DEFAULT);
    }

    @Override
    public Transport open(InProcessConfig config, Scheduler scheduler, RandomGenerator random) {
        return new InProcessTransport(config, scheduler, random);
    }
}
