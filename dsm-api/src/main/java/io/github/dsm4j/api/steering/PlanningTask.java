package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;

/**
 * What every replica of a coordination starts from. Single starting profiles are not in it: no algorithm needs them.
 *
 * @param horizon the planning period
 * @param desired the desired profile {@code p}, mW
 * @param aggregate the sum of the starting local profiles {@code x}, mW
 * @param nodes the participants, ascending
 */
public record PlanningTask(Horizon horizon, PowerProfile desired, PowerProfile aggregate, List<NodeId> nodes) {
    /**
     * Copies the collections.
     *
     * @param horizon as in the record
     * @param desired as in the record
     * @param aggregate as in the record
     * @param nodes as in the record
     */
    public PlanningTask {
        nodes = List.copyOf(nodes);
    }

    /**
     * The difference profile at the start, {@code d = x - p}.
     *
     * @return the difference, mW
     */
    public PowerProfile difference() {
        return aggregate.minus(desired);
    }
}
