package io.github.dsm4j.api.device;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several devices as one: a house, a feeder, a district; a member may be a group itself. It follows the sums of what its members
 * can follow. Planning is profile steering among the members (thesis §3.2): each in turn moves to where the sum comes nearest to
 * the target, until that gains nearly nothing. Over convex members that ends at the best plan (within 0.01 % and rounding, unless
 * the gap says otherwise), over others at one that no member can better by itself; how far from the best it may be is proved by
 * {@link LowerBound}. Immutable; thread-safe if the members are.
 */
public final class DeviceGroup implements Device {
    /** The share of the distance that a proved gap may have. */
    private static final double TOLERANCE = 1e-4;

    private static final int BURST = 32;
    private static final int MAX_BURSTS = 32;

    private final List<Device> members;

    /** The members, and in place of each group among them its leaves: groups without limits need no plans of their own. */
    private final List<Device> leaves;

    private final int intervals;

    private DeviceGroup(List<Device> members, int intervals) {
        this.members = members;
        this.leaves = members.stream().flatMap(DeviceGroup::leaves).toList();
        this.intervals = intervals;
    }

    /**
     * Makes one device of several.
     *
     * @param intervals number of intervals of all of them
     * @param members the devices; their order matters only for which of several equally good plans is found
     * @return the group
     * @throws IllegalArgumentException if there are none
     */
    public static DeviceGroup of(int intervals, List<? extends Device> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group without devices");
        }
        return new DeviceGroup(List.copyOf(members), intervals);
    }

    /**
     * The devices.
     *
     * @return the members, in their order
     */
    public List<Device> members() {
        return members;
    }

    private static Stream<Device> leaves(Device device) {
        return device instanceof DeviceGroup group ? group.leaves.stream() : Stream.of(device);
    }

    @Override
    public DevicePlan plan(PowerProfile target) {
        List<DevicePlan> parts = new ArrayList<>();
        PowerProfile rest = target;
        for (Device leaf : leaves) {
            DevicePlan part = leaf.plan(rest);
            parts.add(part);
            rest = rest.minus(part.profile());
        }
        return improved(parts, target);
    }

    /**
     * {@inheritDoc} Never ends farther from the target than the present plan.
     */
    @Override
    public DevicePlan replan(DevicePlan present, PowerProfile target) {
        List<DevicePlan> parts = new ArrayList<>();
        unfold(present, parts);
        return parts.size() == leaves.size() ? improved(parts, target) : plan(target);
    }

    /** The plans of the leaves. */
    private void unfold(DevicePlan plan, List<DevicePlan> into) {
        for (int i = 0; i < plan.parts().size() && plan.parts().size() == members.size(); i++) {
            if (members.get(i) instanceof DeviceGroup group) {
                group.unfold(plan.parts().get(i), into);
            } else {
                into.add(plan.parts().get(i));
            }
        }
    }

    /** The parts of this group, from plans of leaves. */
    private List<DevicePlan> fold(Iterator<DevicePlan> leafPlans) {
        List<DevicePlan> parts = new ArrayList<>();
        for (Device member : members) {
            if (member instanceof DeviceGroup group) {
                List<DevicePlan> inner = group.fold(leafPlans);
                parts.add(new DevicePlan(sum(inner), Double.POSITIVE_INFINITY, inner));
            } else {
                parts.add(leafPlans.next());
            }
        }
        return parts;
    }

    @Override
    public DevicePlan uncontrolled(int length) {
        List<DevicePlan> parts =
                members.stream().map(member -> member.uncontrolled(length)).toList();
        return new DevicePlan(sum(parts), Double.POSITIVE_INFINITY, parts);
    }

    private DevicePlan improved(List<DevicePlan> start, PowerProfile target) {
        GroupSweeps sweeps = new GroupSweeps(leaves, start, sum(start).minus(target));
        sweeps.settle();
        double gap = gap(target, sweeps.residual());
        double gain = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MAX_BURSTS && isConvex() && Math.min(gap, gain) > tolerated(sweeps.residual()); i++) {
            double before = sweeps.residual().milliwattNorm();
            sweeps.accelerate(BURST);
            gain = before - sweeps.residual().milliwattNorm();
            gap = gap(target, sweeps.residual());
        }
        return new DevicePlan(
                sweeps.residual().plus(target), gap, fold(sweeps.parts().iterator()));
    }

    private double gap(PowerProfile target, PowerProfile residual) {
        return residual.milliwattNorm() - LowerBound.of(leaves, target, residual);
    }

    /** Whole milliwatts alone make a gap of their own. */
    private double tolerated(PowerProfile residual) {
        return TOLERANCE * residual.milliwattNorm() + 4 * leaves.size() * Math.sqrt(intervals);
    }

    private PowerProfile sum(List<DevicePlan> parts) {
        return PowerProfile.sum(
                intervals, parts.stream().map(DevicePlan::profile).toList());
    }

    /**
     * What keeps the profile from being a sum of admissible ones: by how much the sums that the members can follow miss it, as
     * far as planning finds out. A plan with parts is better judged by {@link #check(DevicePlan)}.
     */
    @Override
    public List<Violation> check(PowerProfile profile) {
        return differences(plan(profile).profile(), profile);
    }

    /** {@inheritDoc} To any depth, and wherever the parts do not add up to the whole. */
    @Override
    public List<Violation> check(DevicePlan plan) {
        if (plan.parts().size() != members.size()) {
            throw new IllegalArgumentException(
                    "plan of " + plan.parts().size() + " parts, group of " + members.size() + " devices");
        }
        List<Violation> found = new ArrayList<>(differences(sum(plan.parts()), plan.profile()));
        for (int i = 0; i < members.size(); i++) {
            DevicePlan part = plan.parts().get(i);
            found.addAll(named(i, members.get(i).check(part)));
        }
        return List.copyOf(found);
    }

    private static List<Violation> differences(PowerProfile sum, PowerProfile profile) {
        List<Violation> found = new ArrayList<>();
        for (int t = 0; t < profile.length(); t++) {
            if (sum.at(t) != profile.at(t)) {
                found.add(new Violation("sum of the devices", t, Math.abs(sum.at(t) - profile.at(t)) / 1e3, "W"));
            }
        }
        return found;
    }

    private static List<Violation> named(int member, List<Violation> violations) {
        return violations.stream().map(v -> v.within("devices[" + member + "]")).toList();
    }

    /** {@inheritDoc} Of all members, each named by its index. */
    @Override
    public List<Violation> shortfalls() {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            found.addAll(named(i, members.get(i).shortfalls()));
        }
        return List.copyOf(found);
    }

    @Override
    public Optional<PowerBounds> bounds() {
        List<PowerBounds> all =
                members.stream().flatMap(m -> m.bounds().stream()).toList();
        return all.size() < members.size() ? Optional.empty() : Optional.of(PowerBounds.sum(intervals, all));
    }

    @Override
    public boolean isConvex() {
        return members.stream().allMatch(Device::isConvex);
    }
}
