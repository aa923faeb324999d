package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.wire.Bundle;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.Optional;

/**
 * Stage 1 (thesis §5.3): the public side of a distributed run of an algorithm, driven by closed phases. Manager, nodes and
 * verifiers run the same replica. Confined to one thread.
 */
interface DistributedDsm {
    /** What the open phase waits for; empty when the algorithm has ended. */
    Optional<Asked> asked();

    /** Checks a message for the open phase. No side effect. */
    void check(NodeId sender, byte[] payload) throws RejectedException, MalformedException;

    /** Checks all entries of a closed phase whose senders are those asked, and goes on from it. */
    void close(Bundle bundle) throws RejectedException, MalformedException;

    /** What the devices of a participant do, if the public side knows it. */
    default Optional<DevicePlan> plan(NodeId node) {
        return Optional.empty();
    }

    /** How many times a replica planned for participants; 0 if each plans for itself. */
    default long planned() {
        return 0;
    }

    /** What was agreed on, once the algorithm has ended. */
    SteeringOutcome outcome();
}
