package io.github.dsm4j.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.Signal;
import java.util.SortedMap;

/** Ends at once; so nobody is ever asked. */
final class NoCoordination implements Coordination {
    @Override
    public Iteration iteration() {
        return Iteration.END;
    }

    @Override
    public Signal signal(NodeId node) {
        throw new IllegalStateException("without control node " + node + " is asked nothing");
    }

    @Override
    public void apply(SortedMap<NodeId, PowerProfile> deltas) {
        throw new IllegalStateException("without control nobody moves, but " + deltas.keySet() + " did");
    }
}
