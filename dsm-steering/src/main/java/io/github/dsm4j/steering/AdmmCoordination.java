package io.github.dsm4j.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Signal;
import java.util.List;
import java.util.SortedMap;

/**
 * The coordinator's half of ADMM for the sharing problem (Boyd et al. 2011, §7.3), for {@code M} nodes with penalty
 * {@code rho = M r}. In sums over the nodes its three steps are, with {@code d = x - p}:
 *
 * <pre>
 *   x_m := nearest to x_m - (x - z + u) / M
 *   z   := (p + r (u + x)) / (1 + r)
 *   u   := u + x - z  =  (u + d) / (1 + r)
 * </pre>
 *
 * <p>From the last two follows {@code z = p + r u}, so the scaled dual variable {@code u} is all that is kept, and the nodes
 * are asked for {@code -(d + (1 - r) u) / M}. It starts with {@code u = 0}. Real numbers are computed by each replica in the
 * same order with the same four operations; what nodes are asked is rounded to the milliwatt.
 */
final class AdmmCoordination implements Coordination {
    private final AdmmConfig config;
    private final List<NodeId> nodes;
    private final double[] dual;
    private PowerProfile difference;
    private double[] residual;
    private int iterations;
    private boolean converged;

    AdmmCoordination(AdmmConfig config, PlanningTask task) {
        this.config = config;
        nodes = task.nodes();
        difference = task.difference();
        dual = new double[difference.length()];
        residual = residual();
    }

    @Override
    public Iteration iteration() {
        return converged || iterations == config.maxIterations() ? Iteration.END : Iteration.together(nodes);
    }

    @Override
    public Signal signal(NodeId node) {
        double[] shift = new double[dual.length];
        for (int t = 0; t < shift.length; t++) {
            shift[t] = (difference.at(t) + (1 - config.penalty()) * dual[t]) / nodes.size();
        }
        return Signal.of(Shifts.rounded(shift));
    }

    @Override
    public void apply(SortedMap<NodeId, PowerProfile> deltas) {
        iterations++;
        PowerProfile moved = PowerProfile.sum(difference.length(), deltas.values());
        difference = difference.plus(moved);
        for (int t = 0; t < dual.length; t++) {
            dual[t] = (dual[t] + difference.at(t)) / (1 + config.penalty());
        }
        double[] before = residual;
        residual = residual();
        converged = squared(residual) <= square((double) config.primalToleranceMilliwatts())
                && movedSquared(deltas, moved, before) <= square((double) config.dualToleranceMilliwatts());
    }

    /** The primal residual, {@code x - z}. */
    private double[] residual() {
        double[] result = new double[dual.length];
        for (int t = 0; t < result.length; t++) {
            result[t] = difference.at(t) - config.penalty() * dual[t];
        }
        return result;
    }

    /**
     * The dual residual without the factor {@code rho}, squared: all nodes' changes of {@code z_m = x_m - (x - z) / M}. A node
     * changes by its delta less the common part {@code c}, which makes {@code Σ‖delta‖² - 2 <Σ delta, c> + M ‖c‖²}.
     */
    private double movedSquared(SortedMap<NodeId, PowerProfile> deltas, PowerProfile moved, double[] before) {
        double sum = 0;
        for (PowerProfile delta : deltas.values()) {
            sum += delta.squaredNorm().doubleValue();
        }
        for (int t = 0; t < before.length; t++) {
            double common = (residual[t] - before[t]) / nodes.size();
            sum += common * (nodes.size() * common - 2 * moved.at(t));
        }
        return sum;
    }

    private static double squared(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += square(value);
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }
}
