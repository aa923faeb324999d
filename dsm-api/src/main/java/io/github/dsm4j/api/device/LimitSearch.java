package io.github.dsm4j.api.device;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.function.Predicate;

/** Searches plans of a device within limits. Both searches take momentum (Y. Nesterov, 1983) and drop it when it misleads. */
final class LimitSearch {
    private static final int MAX_STEPS = 320;

    /** A device whose plans are not the very nearest ones may stay just outside of the limits; it is moved inside now and then. */
    private static final int REPAIR = 16;

    /** Steps without gaining this share are for nothing, and so many of them the last. */
    private static final double NOTHING = 1e-6;

    private static final int PATIENCE = 2 * REPAIR;

    /** The share of the distance that a proved gap may have. */
    private static final double GAP = 1e-4;

    private final Device device;
    private final PowerBounds limits;

    LimitSearch(Device device, PowerBounds limits) {
        this.device = device;
        this.limits = limits;
    }

    /** The plan that breaks the limits least, in the 2-norm. */
    DevicePlan nearest() {
        return inside(device.plan(limits.clamp(PowerProfile.zero(limits.length()))), MAX_STEPS);
    }

    /** Goes from a plan to one within the limits, or nearer to them. */
    private DevicePlan inside(DevicePlan start, int steps) {
        DevicePlan best = start;
        PowerProfile previous = best.profile();
        double excess = excess(best);
        Momentum momentum = new Momentum();
        for (int i = 0; i < steps && excess > 0; i++) {
            PowerProfile now = best.profile();
            PowerProfile ahead = now.plus(momentum.next().of(now, previous));
            DevicePlan next = device.replan(best, limits.clamp(ahead));
            double left = excess(next);
            boolean better = left < excess;
            if (!better && momentum.isNone()) {
                break;
            }
            previous = now;
            if (better) {
                best = next;
                excess = left;
            } else {
                momentum.drop();
            }
        }
        return best;
    }

    private double excess(DevicePlan plan) {
        return plan.profile().minus(limits.clamp(plan.profile())).milliwattNorm();
    }

    /**
     * The plan nearest to a target among those that are admitted.
     *
     * @param known a plan that is admitted
     */
    DevicePlan nearest(PowerProfile target, DevicePlan known, Predicate<DevicePlan> admits) {
        Best best = new Best(known, target, admits);
        PowerProfile multipliers = target.minus(limits.clamp(target));
        PowerProfile previous = multipliers;
        Momentum momentum = new Momentum();
        DevicePlan plan = known;
        for (int i = 1; i <= MAX_STEPS && !best.isGoodEnough() && !best.isStuck(); i++) {
            PowerProfile ahead = multipliers.plus(momentum.next().of(multipliers, previous));
            plan = device.replan(plan, target.minus(ahead));
            best.prove(bound(plan, target, ahead));
            best.offer(i % REPAIR == 0 ? inside(plan, REPAIR) : plan);
            PowerProfile sum = plan.profile().plus(ahead);
            PowerProfile next = sum.minus(limits.clamp(sum));
            if (ahead.minus(next).dot(next.minus(multipliers)).signum() > 0) {
                momentum.drop();
            }
            previous = multipliers;
            multipliers = next;
        }
        return best.plan();
    }

    /** The nearest plan so far, and how near one can come at best. */
    private static final class Best {
        private final PowerProfile target;
        private final Predicate<DevicePlan> admits;
        private final double tolerated;
        private DevicePlan plan;
        private double distance;
        private double bound;
        private int idle;

        Best(DevicePlan plan, PowerProfile target, Predicate<DevicePlan> admits) {
            this.plan = plan;
            this.target = target;
            this.admits = admits;
            this.distance = plan.profile().minus(target).milliwattNorm();
            this.tolerated = 4 * Math.sqrt(target.length());
        }

        /** Takes note of how near a plan can come; begins a step. */
        void prove(double nearest) {
            idle = nearest > bound * (1 + NOTHING) ? 0 : idle + 1;
            bound = Math.max(bound, nearest);
        }

        void offer(DevicePlan other) {
            double now = other.profile().minus(target).milliwattNorm();
            if (now < distance && admits.test(other)) {
                idle = now < distance * (1 - NOTHING) ? 0 : idle;
                plan = other;
                distance = now;
            }
        }

        boolean isStuck() {
            return idle > PATIENCE;
        }

        boolean isGoodEnough() {
            return distance - bound <= GAP * distance + tolerated;
        }

        DevicePlan plan() {
            return new DevicePlan(plan.profile(), Math.max(0, distance - bound), plan.parts());
        }
    }

    /**
     * How near any plan within the limits can come to the target, by the plan {@code x} nearest to {@code p - λ}: at best
     * {@code ½‖z - p‖² >= ½‖x - p + λ‖² + λp - ½‖λ‖² - λ(limits)}.
     */
    private double bound(DevicePlan plan, PowerProfile target, PowerProfile multipliers) {
        PowerProfile wished = target.minus(multipliers);
        double near = plan.profile().minus(wished).milliwattNorm() - plan.gap() - Math.sqrt(target.length());
        double value = near <= 0 ? 0 : near * near / 2;
        value += multipliers.dot(target).doubleValue()
                - multipliers.squaredNorm().doubleValue() / 2;
        for (int t = 0; t < target.length(); t++) {
            long multiplier = multipliers.at(t);
            double limit =
                    multiplier > 0 ? limits.upper().at(t) : limits.lower().at(t);
            value -= multiplier * limit;
        }
        return value <= 0 ? 0 : Math.sqrt(2 * value);
    }
}
