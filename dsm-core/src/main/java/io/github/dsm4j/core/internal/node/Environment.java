package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.transport.Receiver;
import io.github.dsm4j.api.transport.Scheduler;
import io.github.dsm4j.api.transport.Transport;

/**
 * What is handed to every participant: it has no other way to time, network and computing.
 *
 * @param transport carries messages
 * @param scheduler time
 * @param workers heavy computation
 * @param traffic counts messages
 * @param stages is told how periods go
 */
public record Environment(
        Transport transport, Scheduler scheduler, Workers workers, Traffic traffic, StageListener stages) {
    Link connect(NodeId self, Receiver receiver) {
        return new Link(transport.open(self, receiver), scheduler, traffic);
    }
}
