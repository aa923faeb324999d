package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.transport.Endpoint;
import io.github.dsm4j.api.transport.Scheduler;
import io.github.dsm4j.core.internal.wire.Envelope;
import java.time.Duration;

/**
 * One participant's connection: counts what it sends, and repeats the last message until somebody says that it arrived. The
 * published bundle is the acknowledgement, so there are no others. Confined to the scheduler's thread.
 */
final class Link {
    /** First wait before a message is repeated; longer than any sensible round trip. */
    private static final Duration FIRST = Duration.ofSeconds(2);

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Endpoint endpoint;
    private final Scheduler scheduler;
    private final Traffic traffic;
    private Runnable cancel = () -> {};

    Link(Endpoint endpoint, Scheduler scheduler, Traffic traffic) {
        this.endpoint = endpoint;
        this.scheduler = scheduler;
        this.traffic = traffic;
    }

    void send(NodeId to, Envelope message) {
        send(to, message.kind().stage(), message.encode());
    }

    void send(NodeId to, int stage, byte[] message) {
        traffic.count(stage, 1, message.length);
        endpoint.send(to, message);
    }

    void publish(int stage, byte[] message) {
        traffic.count(stage, endpoint.publish(message), message.length);
    }

    /** Sends a message, and again until {@link #arrived()}. Replaces the message repeated so far. */
    void sendUntilArrived(NodeId to, Envelope message) {
        repeat(() -> send(to, message));
    }

    /** Does something now, and again until {@link #arrived()}. */
    void repeat(Runnable action) {
        action.run();
        later(action);
    }

    /** Does something unless {@link #arrived()} comes first, and again. */
    void later(Runnable action) {
        arrived();
        schedule(action, FIRST);
    }

    private void schedule(Runnable action, Duration wait) {
        cancel = scheduler.after(wait, () -> {
            action.run();
            Duration longer = wait.multipliedBy(2);
            schedule(action, longer.compareTo(LONGEST) < 0 ? longer : LONGEST);
        });
    }

    void arrived() {
        cancel.run();
        cancel = () -> {};
    }

    void close() {
        arrived();
        endpoint.close();
    }
}
