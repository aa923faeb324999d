package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.linear.Feasibility;
import io.github.dsm4j.steering.internal.linear.LinearPlanner;
import io.github.dsm4j.steering.internal.linear.Polyhedron;
import io.github.dsm4j.steering.internal.linear.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A linear device over one horizon. Plans come from a solver and are believed only as far as they are proved; the same
 * target gives the same plan on one JVM, but maybe not on another one. Immutable and thread-safe.
 */
final class LinearDevice implements Device {
    private static final String NAME = "linear device";

    private final int intervals;
    private final LinearCheck check;
    private final LinearPlanner planner;
    private final List<Violation> shortfalls;

    private LinearDevice(int intervals, LinearCheck check, LinearPlanner planner, List<Violation> shortfalls) {
        this.intervals = intervals;
        this.check = check;
        this.planner = planner;
        this.shortfalls = shortfalls;
    }

    static LinearDevice of(LinearDeviceConfig config, Horizon horizon) {
        config.fits(horizon);
        LinearCheck strict =
                new LinearCheck(config, new double[config.constraints().size()]);
        Feasibility feasibility = Feasibility.of(set(config, horizon.intervals()), strict::admits);
        if (feasibility.isFeasible()) {
            return of(horizon, strict, feasibility, List.of());
        }
        List<Violation> shortfalls = strict.of(feasibility.known());
        if (!config.relax()) {
            throw new InfeasibleDeviceException(
                    feasibility.isProvedEmpty() ? NAME : NAME + ", as far as one can compute,", shortfalls);
        }
        double[] relaxed = feasibility.excesses();
        for (int k = 0; k < relaxed.length; k++) {
            relaxed[k] /= 1e3;
        }
        return of(horizon, new LinearCheck(config, relaxed), feasibility, shortfalls);
    }

    private static LinearDevice of(
            Horizon horizon, LinearCheck check, Feasibility feasibility, List<Violation> shortfalls) {
        LinearPlanner planner = LinearPlanner.of(feasibility, check::admits);
        return new LinearDevice(horizon.intervals(), check, planner, shortfalls);
    }

    private static Polyhedron set(LinearDeviceConfig config, int intervals) {
        double[] min = new double[intervals];
        double[] max = new double[intervals];
        for (int t = 0; t < intervals; t++) {
            min[t] = LinearCheck.milliwatts(config.minPower(t));
            max[t] = LinearCheck.milliwatts(config.maxPower(t));
        }
        List<Row> rows = new ArrayList<>();
        for (LinearConstraint constraint : config.constraints()) {
            BigDecimal states = LinearCheck.stateSum(constraint, config.states());
            rows.add(Row.of(
                    constraint.start(),
                    constraint.coefficients().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray(),
                    constraint.lower().map(v -> bound(v, states)).orElse(Double.NEGATIVE_INFINITY),
                    constraint.upper().map(v -> bound(v, states)).orElse(Double.POSITIVE_INFINITY)));
        }
        return Polyhedron.of(min, max, rows);
    }

    /** A bound on the sum of power alone, in mW. */
    private static double bound(double value, BigDecimal states) {
        return new BigDecimal(value).subtract(states).movePointRight(3).doubleValue();
    }

    @Override
    public DevicePlan plan(PowerProfile target) {
        checkLength(target);
        return planner.plan(target);
    }

    @Override
    public List<Violation> check(PowerProfile profile) {
        checkLength(profile);
        return check.of(profile);
    }

    @Override
    public List<Violation> shortfalls() {
        return shortfalls;
    }

    @Override
    public Optional<PowerBounds> bounds() {
        return Optional.of(check.bounds(intervals));
    }

    @Override
    public boolean isConvex() {
        return true;
    }

    private void checkLength(PowerProfile profile) {
        if (profile.length() != intervals) {
            throw new IllegalArgumentException(
                    "profile of " + profile.length() + " intervals, linear device of " + intervals);
        }
    }
}
