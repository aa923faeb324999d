package io.github.dsm4j.api.transport;

import io.github.dsm4j.api.NodeId;

/** One participant's way into the network. */
public interface Endpoint extends AutoCloseable {
    /**
     * Sends a message to one participant. A participant that is not there misses it.
     *
     * @param to the receiver
     * @param message the bytes; not changed afterwards
     */
    void send(NodeId to, byte[] message);

    /**
     * Sends a message to everybody else.
     *
     * @param message the bytes; not changed afterwards
     * @return how many copies were sent
     */
    int publish(byte[] message);

    /** Leaves the network. */
    @Override
    void close();
}
