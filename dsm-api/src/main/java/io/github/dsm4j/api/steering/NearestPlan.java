package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;

/**
 * The usual local plan: the admissible profile nearest to the one asked for (thesis §3.2.3, lines 5 and 6), and never one
 * that is farther from it than the present profile. Immutable; thread-safe if the device is.
 */
public final class NearestPlan implements LocalPlan {
    private final Prosumer prosumer;
    private final DevicePlan plan;
    private final PowerProfile profile;
    private final PowerProfile previous;

    private NearestPlan(Prosumer prosumer, DevicePlan plan, PowerProfile profile, PowerProfile previous) {
        this.prosumer = prosumer;
        this.plan = plan;
        this.profile = profile;
        this.previous = previous;
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
        PowerProfile profile = prosumer.baseload().plus(plan.profile());
        return new NearestPlan(prosumer, plan, profile, profile);
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
        // Rounding and inexact planners may end a little farther away than where we are.
        PowerProfile delta = next.profile().minus(plan.profile());
        if (away.reductionBy(delta).signum() < 0) {
            return new NearestPlan(prosumer, plan, profile, profile);
        }
        return new NearestPlan(prosumer, next, profile.plus(delta), profile);
    }

    /** What the present plan has more than the one asked for; the baseload cancels out. */
    private PowerProfile away(Signal signal) {
        if (signal.momentum() == 0) {
            return signal.shift();
        }
        return signal.shift().minus(profile.minus(previous).map(v -> Math.round(signal.momentum() * v)));
    }
}
