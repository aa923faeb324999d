package io.github.dsm4j.steering.internal.linear;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Plans within linear constraints. A solver proposes; its plan is checked, and its distance held against a lower bound
 * that is proved. Where that leaves a gap, or there is no proposal, a dual active set method goes on from the bounds that
 * the proposal touches. Immutable and thread-safe.
 */
public final class LinearPlanner {
    /** mW; a bound so near a proposal is one that it touches. */
    private static final double NEAR = 0.1;

    /** The share of its tolerance to which a proposal must keep a row; rounding takes half. */
    private static final double KEPT = 0.25;

    /**
     * A proposal is good if the nearest profile is proved to be within 1 mW of it, and what arithmetic loses: this share of
     * the distance to the target, both squared.
     */
    private static final double LOST = 1e-13;

    /** The least share of a known profile that is mixed in where rounding breaks a row. */
    private static final double PINCH = 0x1p-12;

    private final Polyhedron set;
    private final double[] known;
    private final int limit;
    private final Predicate<PowerProfile> admissible;
    private final Proposer proposer;

    private LinearPlanner(Feasibility feasibility, Predicate<PowerProfile> admissible, Proposer proposer, int limit) {
        set = feasibility.kept();
        known = feasibility.knownExactly();
        this.limit = limit;
        this.admissible = admissible;
        this.proposer = proposer;
    }

    /**
     * A planner to which ojAlgo proposes.
     *
     * @param feasibility what can be kept
     * @param admissible judges every plan before it is given out; must accept the profile known to be feasible
     * @return the planner
     */
    public static LinearPlanner of(Feasibility feasibility, Predicate<PowerProfile> admissible) {
        return of(feasibility, admissible, new OjAlgoProposer());
    }

    static LinearPlanner of(Feasibility feasibility, Predicate<PowerProfile> admissible, Proposer proposer) {
        return of(feasibility, admissible, proposer, feasibility.limit());
    }

    static LinearPlanner of(Feasibility feasibility, Predicate<PowerProfile> admissible, Proposer proposer, int limit) {
        return new LinearPlanner(feasibility, admissible, proposer, limit);
    }

    /**
     * The admissible profile nearest to a target.
     *
     * @param target the wished power
     * @return the plan
     */
    public DevicePlan plan(PowerProfile target) {
        double[] wanted = new double[target.length()];
        for (int t = 0; t < wanted.length; t++) {
            wanted[t] = target.at(t);
        }
        Optional<double[]> proposal = proposer.propose(set, wanted).map(set::clamped);
        DualActiveSet own = new DualActiveSet(set, wanted);
        proposal.ifPresent(p -> own.startFrom(p, NEAR));
        double nearest = LowerBound.distance(set, wanted, own.multipliers());
        if (isGood(proposal, wanted, nearest)) {
            return result(target, rounded(proposal.orElseThrow()), nearest);
        }
        boolean settled = own.run(limit);
        nearest = Math.max(nearest, LowerBound.distance(set, wanted, own.multipliers()));
        PowerProfile plan = rounded(set.clamped(own.power()));
        if (!settled && proposal.isPresent()) {
            PowerProfile other = rounded(proposal.get());
            plan = distance(target, other) < distance(target, plan) ? other : plan;
        }
        return result(target, plan, nearest);
    }

    private boolean isGood(Optional<double[]> proposal, double[] target, double nearest) {
        if (proposal.isEmpty() || !set.holds(proposal.get(), KEPT)) {
            return false;
        }
        double square = square(target, proposal.get());
        return square - nearest * nearest <= 1 + LOST * square;
    }

    /** A profile in whole mW; as much of a known one is mixed in as it takes to be admissible. */
    private PowerProfile rounded(double[] power) {
        PowerProfile rounded = set.rounded(power);
        for (double share = PINCH; !admissible.test(rounded) && share <= 1; share *= 2) {
            double[] mixed = power.clone();
            for (int t = 0; t < mixed.length; t++) {
                mixed[t] = share * known[t] + (1 - share) * power[t];
            }
            rounded = set.rounded(mixed);
        }
        return rounded;
    }

    private static DevicePlan result(PowerProfile target, PowerProfile plan, double nearest) {
        return new DevicePlan(plan, Math.max(0, distance(target, plan) - nearest));
    }

    /** Exact but for rounding up. */
    private static double distance(PowerProfile target, PowerProfile plan) {
        double square = plan.minus(target).squaredNorm().doubleValue();
        return square == 0 ? 0 : Math.nextUp(Math.sqrt(Math.nextUp(square)));
    }

    private static double square(double[] target, double[] power) {
        double squares = 0;
        for (int t = 0; t < power.length; t++) {
            squares += (power[t] - target[t]) * (power[t] - target[t]);
        }
        return squares;
    }
}
