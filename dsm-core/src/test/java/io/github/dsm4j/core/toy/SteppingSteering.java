package io.github.dsm4j.core.toy;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Signal;
import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;

/** An algorithm unlike profile steering: all move at once (Jacobi), one after the other (Gauss-Seidel), or several win. */
final class SteppingSteering implements Coordination {
    private final SteppingConfig config;
    private final List<NodeId> nodes;
    private PowerProfile difference;
    private int iterations;

    SteppingSteering(SteppingConfig config, PlanningTask task) {
        this.config = config;
        nodes = task.nodes();
        difference = task.difference();
    }

    @Override
    public Iteration iteration() {
        if (iterations == config.iterations()) {
            return Iteration.END;
        }
        return switch (config.step(iterations)) {
            case TOGETHER -> Iteration.together(nodes);
            case CONTEST -> Iteration.contest(nodes, config.winners(), BigInteger.ONE);
            case SWEEP -> Iteration.together(List.of(nodes.get(iterations % nodes.size())));
        };
    }

    @Override
    public Signal signal(NodeId node) {
        int movers = switch (config.step(iterations)) {
            case TOGETHER -> nodes.size();
            case CONTEST -> config.winners();
            case SWEEP -> 1;
        };
        return new Signal(difference.map(v -> Math.floorDiv(v, movers)), config.momentum());
    }

    @Override
    public void apply(SortedMap<NodeId, PowerProfile> deltas) {
        iterations++;
        difference = difference.plus(PowerProfile.sum(difference.length(), deltas.values()));
    }
}
