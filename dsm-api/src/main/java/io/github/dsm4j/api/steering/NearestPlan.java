package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;

/**
 * The usual local plan: the admissible profile nearest to the one asked for (thesis §3.2.3, lines 5 and 6), and never one
 * that is farther from it than the present profile; nor than the one before, if the last move is to be taken back (a negative
 * momentum). Immutable; thread-safe if the device is.
 */
public final class NearestPlan implements LocalPlan {
    private final Prosumer prosumer;
    private final DevicePlan plan;
    private final DevicePlan previous;
    private final PowerProfile profile;

    private NearestPlan(Prosumer prosumer, DevicePlan plan, DevicePlan previous, PowerProfile profile) {
        this.prosumer = prosumer;
        this.plan = plan;
        this.previous = previous;
        this.profile = profile;
    }

    /**
     * The starting state of a prosumer.
     *
     * @param prosumer the private data
     * @param initial the rule of the contract
     * @return the state before the first iteration
     */
    public static NearestPlan start(Prosumer prosumer, Initial initial) {
        DevicePlan plan = prosumer.device().plan(initial.target(prosumer.baseload()));
        return new NearestPlan(prosumer, plan, plan, prosumer.baseload().plus(plan.profile()));
    }

    @Override
    public PowerProfile profile() {
        return profile;
    }

    @Override
    public DevicePlan plan() {
        return plan;
    }

    @Override
    public NearestPlan candidate(Signal signal) {
        PowerProfile away = away(signal);
        DevicePlan next = prosumer.device().replan(plan, plan.profile().minus(away));
        // Rounding and inexact planners may end a little farther away than where we are, or were.
        PowerProfile delta = next.profile().minus(plan.profile());
        if (signal.momentum() < 0 && isNearer(away, previous, delta)) {
            next = previous;
            delta = next.profile().minus(plan.profile());
        }
        if (away.reductionBy(delta).signum() < 0) {
            return new NearestPlan(prosumer, plan, plan, profile);
        }
        return new NearestPlan(prosumer, next, plan, profile.plus(delta));
    }

    private boolean isNearer(PowerProfile away, DevicePlan other, PowerProfile delta) {
        return away.reductionBy(other.profile().minus(plan.profile())).compareTo(away.reductionBy(delta)) > 0;
    }

    /** What the present plan has more than the one asked for; the baseload cancels out. */
    private PowerProfile away(Signal signal) {
        if (signal.momentum() == 0) {
            return signal.shift();
        }
        PowerProfile last = plan.profile().minus(previous.profile());
        return signal.shift().minus(last.map(v -> Math.round(signal.momentum() * v)));
    }
}
