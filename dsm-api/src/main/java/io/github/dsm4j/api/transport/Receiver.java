package io.github.dsm4j.api.transport;

import io.github.dsm4j.api.NodeId;

/** Takes the messages that arrive for one participant. */
@FunctionalInterface
public interface Receiver {
    /**
     * A message arrived.
     *
     * @param from who sent it, as far as the transport knows
     * @param message its bytes; not shared with anybody
     */
    void receive(NodeId from, byte[] message);
}
