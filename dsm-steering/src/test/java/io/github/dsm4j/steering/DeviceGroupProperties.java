package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.DeviceGroup;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.LowerBound;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Groups of devices of all kinds: profile steering among them, held against one problem of all of them. */
class DeviceGroupProperties {
    @Property(tries = 200)
    void everyPartIsAdmissibleAndTheySumUp(@ForAll @IntRange(min = 1, max = 40) int intervals, @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = Neighbourhoods.horizon(intervals);
        DeviceGroup group = Devices.group(random, horizon, false);
        PowerProfile target = Neighbourhoods.noise(random, intervals, 8e6);
        for (DevicePlan plan : List.of(group.plan(target), group.uncontrolled(intervals))) {
            assertEquals(List.of(), group.check(plan));
            PowerBounds bounds = group.bounds().orElseThrow();
            assertEquals(plan.profile(), bounds.clamp(plan.profile()));
        }
    }

    /** A present plan never gets worse, and the way a plan was found does not change what it is. */
    @Property(tries = 200)
    void replanningNeverEndsFartherAway(@ForAll @IntRange(min = 1, max = 40) int intervals, @ForAll long seed) {
        Random random = new Random(seed);
        DeviceGroup group = Devices.group(random, Neighbourhoods.horizon(intervals), false);
        DevicePlan present = group.plan(Neighbourhoods.noise(random, intervals, 8e6));
        PowerProfile target = Neighbourhoods.noise(random, intervals, 8e6);
        DevicePlan next = group.replan(present, target);
        assertEquals(List.of(), group.check(next));
        assertTrue(distance(next, target) <= distance(present, target));
        assertEquals(next, group.replan(present, target));
    }

    /** Over convex devices the group finds what a planner of the joint problem finds, and never claims more than is true. */
    @Property(tries = 100)
    void convexGroupsAreNoWorseThanTheJointProblem(
            @ForAll @IntRange(min = 1, max = 16) int intervals, @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = Neighbourhoods.horizon(intervals);
        DeviceGroup group = Devices.linearGroup(random, horizon);
        PowerProfile target = Neighbourhoods.noise(random, intervals, 8e6);
        DevicePlan plan = group.plan(target);
        double joint = JointGroup.distance(group, target);
        // Each device counts energies to two mW intervals and powers to one.
        double rounding = 3 * group.members().size() * Math.sqrt(intervals) + 1e-6 * joint;
        double distance = distance(plan, target);
        assertTrue(distance - plan.gap() <= joint + rounding, () -> distance + " - " + plan.gap() + " > " + joint);
        assertTrue(distance <= joint + plan.gap() + rounding, () -> distance + " > " + joint + " + " + plan.gap());
        assertTrue(distance <= joint * 1.001 + rounding + 100, () -> distance + " > " + joint);
    }

    /** The bound holds whatever the devices are: no sum of admissible profiles is nearer. */
    @Property(tries = 200)
    void nothingIsNearerThanTheLowerBound(@ForAll @IntRange(min = 1, max = 40) int intervals, @ForAll long seed) {
        Random random = new Random(seed);
        DeviceGroup group = Devices.group(random, Neighbourhoods.horizon(intervals), false);
        PowerProfile target = Neighbourhoods.noise(random, intervals, 8e6);
        PowerProfile anything = Neighbourhoods.noise(random, intervals, 8e6);
        DevicePlan plan = group.plan(target);
        assertTrue(plan.gap() >= 0 && plan.gap() <= distance(plan, target));
        for (PowerProfile residual : List.of(anything, plan.profile().minus(target))) {
            double bound = LowerBound.of(group.members(), target, residual);
            DevicePlan other = group.replan(group.plan(anything), target);
            assertTrue(bound <= distance(plan, target) && bound <= distance(other, target));
        }
    }

    private static double distance(DevicePlan plan, PowerProfile target) {
        return Math.sqrt(plan.profile().minus(target).squaredNorm().doubleValue());
    }
}
