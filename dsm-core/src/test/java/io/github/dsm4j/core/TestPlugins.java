package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.ConsensusProtocol;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.spi.ConsensusProvider;
import io.github.dsm4j.api.spi.DeviceProvider;
import io.github.dsm4j.api.spi.LedgerProvider;
import io.github.dsm4j.core.toy.ToyConfig;
import java.util.function.Supplier;

/** Providers that can be found and asked, and make nothing. */
final class TestPlugins {
    private TestPlugins() {}

    record OtherConfig() {}

    /** Says null, as plugins can that were compiled without null checks. */
    @SuppressWarnings("NullAway")
    static Supplier<String> nothing() {
        return () -> null;
    }

    @SuppressWarnings("NullAway")
    static Class<ToyConfig> noClass() {
        return null;
    }

    record TestConsensus(String name) implements ConsensusProvider<ToyConfig> {
        @Override
        public Class<ToyConfig> configType() {
            return ToyConfig.class;
        }

        @Override
        public ConsensusProtocol create(ToyConfig config) {
            throw new UnsupportedOperationException(name);
        }
    }

    record TestDevice(String name) implements DeviceProvider<ToyConfig> {
        @Override
        public Class<ToyConfig> configType() {
            return ToyConfig.class;
        }

        @Override
        public Device create(ToyConfig config, Horizon horizon) {
            throw new UnsupportedOperationException(name);
        }
    }

    record OtherDevice(String name) implements DeviceProvider<OtherConfig> {
        @Override
        public Class<OtherConfig> configType() {
            return OtherConfig.class;
        }

        @Override
        public Device create(OtherConfig config, Horizon horizon) {
            throw new UnsupportedOperationException(name);
        }
    }

    /** Says what a test makes it say. */
    record OddLedger(Supplier<String> said, Class<ToyConfig> configType) implements LedgerProvider<ToyConfig> {
        @Override
        public String name() {
            return said.get();
        }

        @Override
        public Ledger open(ToyConfig config, NodeId owner) {
            throw new UnsupportedOperationException("odd");
        }
    }
}
