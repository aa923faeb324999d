package io.github.dsm4j.core.network;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.transport.Endpoint;
import io.github.dsm4j.api.transport.Receiver;
import io.github.dsm4j.api.transport.Scheduler;
import io.github.dsm4j.api.transport.Transport;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Every message becomes a task of the scheduler. Confined to the scheduler's thread. */
final class InProcessTransport implements Transport {
    private final InProcessConfig config;
    private final Scheduler scheduler;
    private final RandomGenerator random;
    private final SortedMap<NodeId, Receiver> receivers = new TreeMap<>();

    InProcessTransport(InProcessConfig config, Scheduler scheduler, RandomGenerator random) {
        this.config = config;
        this.scheduler = scheduler;
        this.random = random;
    }

    @Override
    public Endpoint open(NodeId self, Receiver receiver) {
        if (receivers.putIfAbsent(self, receiver) != null) {
            throw new IllegalArgumentException("node " + self + " is open already");
        }
        return new InProcessEndpoint(self);
    }

    @Override
    public void close() {
        receivers.clear();
    }

    private void carry(NodeId from, NodeId to, byte[] message) {
        if (config.loss() > 0 && random.nextDouble() < config.loss()) {
            return;
        }
        scheduler.after(delay(), () -> {
            Receiver receiver = receivers.get(to);
            if (receiver != null) {
                receiver.receive(from, message.clone());
            }
        });
    }

    private Duration delay() {
        if (config.jitter().isZero()) {
            return config.latency();
        }
        return config.latency().plusNanos(random.nextLong(config.jitter().toNanos() + 1));
    }

    private final class InProcessEndpoint implements Endpoint {
        private final NodeId self;

        InProcessEndpoint(NodeId self) {
            this.self = self;
        }

        @Override
        public void send(NodeId to, byte[] message) {
            carry(self, to, message);
        }

        @Override
        public int publish(byte[] message) {
            List<NodeId> others =
                    receivers.keySet().stream().filter(n -> !n.equals(self)).toList();
            others.forEach(to -> carry(self, to, message));
            return others.size();
        }

        @Override
        public void close() {
            receivers.remove(self);
        }
    }
}
