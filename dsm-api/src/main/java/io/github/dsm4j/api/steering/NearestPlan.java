package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DeviceGroup;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.LimitedDevice;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The usual local plan: the admissible profile nearest to the one asked for (thesis §3.2.3, lines 5 and 6), and never one
 * that is farther from it than the present profile; nor than the one before, if the last move is to be taken back (a negative
 * momentum). Immutable; thread-safe if the device is.
 */
public final class NearestPlan implements LocalPlan {
    private final Prosumer prosumer;
    private final DevicePlan plan;

    /** What the device planned: the plan, unless the present one came nearer. */
    private final DevicePlan planned;

    /** From the plan before to this one, if that is a move. A million houses have room for no third profile each. */
    private final Optional<PowerProfile> move;

    private final List<DevicePlan> previousParts;

    private NearestPlan(
            Prosumer prosumer,
            DevicePlan plan,
            DevicePlan planned,
            Optional<PowerProfile> move,
            List<DevicePlan> previousParts) {
        this.prosumer = prosumer;
        this.plan = plan;
        this.planned = planned;
        this.move = move;
        this.previousParts = previousParts;
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
        return new NearestPlan(prosumer, plan, plan, Optional.empty(), plan.parts());
    }

    @Override
    public PowerProfile profile() {
        return prosumer.baseload().plus(plan.profile());
    }

    @Override
    public DevicePlan plan() {
        return plan;
    }

    @Override
    public NearestPlan candidate(Signal signal) {
        PowerProfile away = away(signal);
        DevicePlan next = prosumer.device().replan(plan, plan.profile().minus(away));
        PowerProfile delta = next.profile().minus(plan.profile());
        // Rounding and inexact planners may end a little farther away than where we were, or are.
        if (signal.momentum() < 0 && move.isPresent()) {
            PowerProfile back = move.get().map(v -> -v);
            if (away.reductionBy(back).compareTo(away.reductionBy(delta)) > 0) {
                next = new DevicePlan(plan.profile().plus(back), Double.POSITIVE_INFINITY, previousParts);
                delta = back;
            }
        }
        if (away.reductionBy(delta).signum() < 0) {
            return new NearestPlan(prosumer, plan, next, Optional.empty(), plan.parts());
        }
        if (delta.isZero()) { // one profile less to remember
            DevicePlan same = new DevicePlan(plan.profile(), next.gap(), next.parts());
            return new NearestPlan(prosumer, same, same, Optional.empty(), plan.parts());
        }
        return new NearestPlan(prosumer, next, next, Optional.of(delta), plan.parts());
    }

    @Override
    public PowerProfile changeFrom(LocalPlan offeredBy) {
        return move.orElseGet(() -> PowerProfile.zero(plan.profile().length()));
    }

    /**
     * {@inheritDoc} Known of single convex devices. Groups round to the milliwatt once for each of their devices, and limits are
     * kept to some more.
     */
    @Override
    public ToDoubleFunction<Signal> leastDistance(Signal answered, LocalPlan candidate) {
        Device device = prosumer.device();
        boolean single = !(device instanceof DeviceGroup || device instanceof LimitedDevice);
        if (single && device.isConvex() && answered.momentum() == 0 && candidate instanceof NearestPlan nearest) {
            DevicePlan found = nearest.planned;
            HalfSpace all = new HalfSpace(answered.shift(), plan.profile(), found.profile(), found.gap());
            return asked -> asked.momentum() == 0 ? all.distance(asked.shift()) : 0;
        }
        return asked -> 0;
    }

    /** What the present plan has more than the one asked for; the baseload cancels out. */
    private PowerProfile away(Signal signal) {
        return signal.momentum() == 0 || move.isEmpty()
                ? signal.shift()
                : signal.shift().minus(move.get().map(v -> Math.round(signal.momentum() * v)));
    }
}
