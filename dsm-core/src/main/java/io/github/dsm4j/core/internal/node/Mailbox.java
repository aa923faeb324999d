package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.core.internal.wire.Envelope;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One participant's messages, one after the other: what cannot be read or is not admitted is counted, and what comes while
 * the participant computes waits until it has done. Confined to the scheduler's thread.
 */
final class Mailbox {
    private final Workers workers;
    private final Rejections rejections;
    private final Function<Envelope, Optional<Rejected>> admission;
    private final Handler handler;
    private final Deque<Envelope> waiting = new ArrayDeque<>();
    private boolean busy;

    /** Reacts to an admitted message. */
    interface Handler {
        void handle(Envelope envelope) throws MalformedException;
    }

    Mailbox(Workers workers, Rejections rejections, Function<Envelope, Optional<Rejected>> admission, Handler handler) {
        this.workers = workers;
        this.rejections = rejections;
        this.admission = admission;
        this.handler = handler;
    }

    void receive(NodeId from, byte[] message) {
        try {
            Envelope envelope = Envelope.decode(message);
            Optional<Rejected> wrong = envelope.sender().equals(from)
                    ? admission.apply(envelope)
                    : Optional.of(new Rejected(
                            Rejected.Code.UNKNOWN_SENDER, "sends in the name of node " + envelope.sender()));
            if (wrong.isPresent()) {
                rejections.add(from, wrong.get());
            } else if (busy) {
                waiting.add(envelope);
            } else {
                handle(envelope);
            }
        } catch (MalformedException e) {
            rejections.add(from, Rejected.Code.MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    private void handle(Envelope envelope) {
        try {
            handler.handle(envelope);
        } catch (MalformedException e) {
            rejections.add(envelope.sender(), Rejected.Code.MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    /** Computes, while messages wait; then goes on with the result, and with the messages. What fails, fails here. */
    <T> void compute(Supplier<T> task, Consumer<T> then) {
        busy = true;
        workers.compute(() -> attempted(task), outcome -> {
            busy = false;
            then.accept(outcome.get());
            while (!busy && !waiting.isEmpty()) {
                handle(waiting.remove());
            }
        });
    }

    /** The result, or the failure of a task: it must not leave the participant busy for ever. */
    private static <T> Supplier<T> attempted(Supplier<T> task) {
        try {
            T result = task.get();
            return () -> result;
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }
}
