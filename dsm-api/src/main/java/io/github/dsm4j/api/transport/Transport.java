package io.github.dsm4j.api.transport;

import io.github.dsm4j.api.NodeId;

/**
 * Carries messages between participants, as well as it can: it may lose, delay, reorder and double them. Never blocks.
 */
public interface Transport extends AutoCloseable {
    /**
     * Joins the network.
     *
     * @param self the participant; not open yet
     * @param receiver takes its messages, one after the other, on the scheduler's thread
     * @return the endpoint; closed by the caller
     */
    Endpoint open(NodeId self, Receiver receiver);

    @Override
    void close();
}
