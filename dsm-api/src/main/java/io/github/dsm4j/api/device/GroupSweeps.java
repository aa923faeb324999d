package io.github.dsm4j.api.device;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * The members of a group on their way to the best plan. In a sweep each in turn moves to where the sum comes nearest to the
 * target. Where sets meet at a sharp angle that takes thousands of small steps; then sweeps start from where the last move, once
 * more, would lead (Y. Nesterov, 1983), and from the present plan again whenever that does not help (B. O'Donoghue, E. Candès,
 * 2015). The distance never grows. Confined to one thread.
 */
final class GroupSweeps {
    /** A plain sweep that gains less, in W, is the last one. */
    private static final double LEAST_GAIN = 0.001;

    private static final int MAX_SWEEPS = 1_000;

    private final List<Device> members;
    private List<DevicePlan> parts;
    private List<DevicePlan> previous;
    private PowerProfile residual;
    private final Momentum momentum = new Momentum();

    /** Starts from plans of the members; {@code residual} is their sum less the target. */
    GroupSweeps(List<Device> members, List<DevicePlan> parts, PowerProfile residual) {
        this.members = members;
        this.parts = parts;
        this.previous = parts;
        this.residual = residual;
    }

    List<DevicePlan> parts() {
        return parts;
    }

    PowerProfile residual() {
        return residual;
    }

    /** Sweeps until one gains nearly nothing. */
    void settle() {
        double before = Double.POSITIVE_INFINITY;
        double now = residual.norm();
        for (int i = 0; i < MAX_SWEEPS && before - now >= LEAST_GAIN; i++) {
            sweep();
            before = now;
            now = residual.norm();
        }
    }

    private void sweep() {
        List<DevicePlan> next = new ArrayList<>(parts);
        for (int i = 0; i < members.size(); i++) {
            DevicePlan part = next.get(i);
            DevicePlan moved = members.get(i).replan(part, part.profile().minus(residual));
            PowerProfile delta = moved.profile().minus(part.profile());
            if (residual.reductionBy(delta).signum() > 0) {
                next.set(i, moved);
                residual = residual.plus(delta);
            }
        }
        parts = next;
    }

    /** Sweeps from beyond the present plan. */
    void accelerate(int sweeps) {
        for (int i = 0; i < sweeps; i++) {
            momentum.next();
            if (!moves()) {
                momentum.drop();
            }
        }
    }

    private boolean moves() {
        List<PowerProfile> ahead = new ArrayList<>();
        PowerProfile distance = residual;
        for (int i = 0; i < members.size(); i++) {
            PowerProfile now = parts.get(i).profile();
            PowerProfile more = momentum.of(now, previous.get(i).profile());
            ahead.add(now.plus(more));
            distance = distance.plus(more);
        }
        List<DevicePlan> moved = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            DevicePlan plan = members.get(i).replan(parts.get(i), ahead.get(i).minus(distance));
            distance = distance.plus(plan.profile().minus(ahead.get(i)));
            moved.add(plan);
        }
        previous = parts;
        boolean nearer = distance.squaredNorm().compareTo(residual.squaredNorm()) < 0;
        if (nearer) {
            parts = moved;
            residual = distance;
        }
        return nearer;
    }
}
