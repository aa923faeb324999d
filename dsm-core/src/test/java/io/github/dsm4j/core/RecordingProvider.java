package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.spi.TransportProvider;
import io.github.dsm4j.api.transport.Endpoint;
import io.github.dsm4j.api.transport.Receiver;
import io.github.dsm4j.api.transport.Scheduler;
import io.github.dsm4j.api.transport.Transport;
import io.github.dsm4j.core.network.InProcessConfig;
import io.github.dsm4j.core.network.InProcessProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The in-process network with a listener on the line, who may also change or drop what nodes and manager send. */
final class RecordingProvider implements TransportProvider<InProcessConfig> {
    /** Changes a message on its way; null drops it. */
    interface Tamper {
        byte[] pass(NodeId from, byte[] message);
    }

    /** What was sent by whom. */
    record Sent(NodeId from, byte[] message) {}

    final List<Sent> messages = new ArrayList<>();
    private final Tamper tamper;

    RecordingProvider() {
        this((from, message) -> message);
    }

    RecordingProvider(Tamper tamper) {
        this.tamper = tamper;
    }

    /** Installs this network in a builder. */
    NeighbourhoodBuilder in(NeighbourhoodBuilder builder) {
        return builder.plugins(Plugins.discover(PluginSource.installed().and(PluginSource.of(this))))
                .transport(name(), InProcessConfig.DEFAULT);
    }

    @Override
    public String name() {
        return "recording";
    }

    @Override
    public Class<InProcessConfig> configType() {
        return InProcessConfig.class;
    }

    @Override
    public Transport open(InProcessConfig config, Scheduler scheduler, RandomGenerator random) {
        Transport carrier = new InProcessProvider().open(config, scheduler, random);
        return new Transport() {
            @Override
            public Endpoint open(NodeId self, Receiver receiver) {
                return new RecordingEndpoint(self, carrier.open(self, receiver));
            }

            @Override
            public void close() {
                carrier.close();
            }
        };
    }

    private final class RecordingEndpoint implements Endpoint {
        private final NodeId self;
        private final Endpoint carrier;

        RecordingEndpoint(NodeId self, Endpoint carrier) {
            this.self = self;
            this.carrier = carrier;
        }

        private Optional<byte[]> pass(byte[] message) {
            Optional<byte[]> passed = Optional.ofNullable(tamper.pass(self, message.clone()));
            passed.ifPresent(m -> messages.add(new Sent(self, m)));
            return passed;
        }

        @Override
        public void send(NodeId to, byte[] message) {
            pass(message).ifPresent(m -> carrier.send(to, m));
        }

        @Override
        public int publish(byte[] message) {
            return pass(message).map(carrier::publish).orElse(0);
        }

        @Override
        public void close() {
            carrier.close();
        }
    }
}
