package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.DeviceGroup;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.LimitedDevice;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Groups behind a cable: held against the joint problem with bounds on its sums. */
class LimitedDeviceProperties {
    /** mW to which limits are kept, and what whole milliwatts make of them. */
    private static final double KEPT = 10;

    /** mW; groups are planned to within some mW of distance, which for powers of 8 kW is some W beside the nearest profile. */
    private static final double IMPRECISION = 5_000;

    @Property(tries = 100)
    void limitsAreKeptOrReported(@ForAll @IntRange(min = 1, max = 30) int intervals, @ForAll long seed) {
        Random random = new Random(seed);
        DeviceGroup group = Devices.group(random, Neighbourhoods.horizon(intervals), false);
        PowerBounds limits = limits(random, group);
        LimitedDevice limited = LimitedDevice.of(group, limits, true);
        DevicePlan present = limited.plan(Neighbourhoods.noise(random, intervals, 8e6));
        PowerProfile target = Neighbourhoods.noise(random, intervals, 8e6);
        for (DevicePlan plan : List.of(present, limited.plan(target), limited.replan(present, target))) {
            assertEquals(List.of(), limited.check(plan));
            assertEquals(plan.profile(), limited.bounds().orElseThrow().clamp(plan.profile()));
            assertWithin(plan.profile(), limits, limited.shortfalls());
        }
        if (!limited.shortfalls().isEmpty()) {
            List<Violation> refused = assertThrows(
                            InfeasibleDeviceException.class, () -> LimitedDevice.of(group, limits, false))
                    .violations();
            assertEquals(limited.shortfalls(), refused);
        }
    }

    private static void assertWithin(PowerProfile profile, PowerBounds limits, List<Violation> shortfalls) {
        PowerProfile excess = profile.minus(limits.clamp(profile));
        for (int t = 0; t < profile.length(); t++) {
            int interval = t;
            double allowed = shortfalls.stream()
                    .filter(v -> v.interval() == interval && v.bound().endsWith("limit"))
                    .mapToDouble(v -> v.amount() * 1e3)
                    .sum();
            assertTrue(Math.abs(excess.at(t)) <= allowed + 2 * KEPT);
        }
    }

    /** The plan is the nearest within the limits, as far as it says. */
    @Property(tries = 80)
    void theNearestPlanWithinLimits(@ForAll @IntRange(min = 1, max = 12) int intervals, @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = Neighbourhoods.horizon(intervals);
        DeviceGroup group = Devices.linearGroup(random, horizon);
        PowerBounds limits = limits(random, group);
        LimitedDevice limited = LimitedDevice.of(group, limits, true);
        double least = JointGroup.violation(group, limits);
        double found = Math.sqrt(limited.shortfalls().stream()
                        .mapToDouble(v -> v.amount() * v.amount())
                        .sum())
                * 1e3;
        double rounding = (3 * group.members().size() + KEPT) * Math.sqrt(intervals);
        assertTrue(found <= least * 1.001 + rounding + IMPRECISION, () -> "violation " + found + " > " + least);
        if (found > 0) {
            return;
        }
        PowerProfile target = Neighbourhoods.noise(random, intervals, 8e6);
        DevicePlan plan = limited.plan(target);
        double distance = Math.sqrt(plan.profile().minus(target).squaredNorm().doubleValue());
        double joint = JointGroup.distance(group, limits, target);
        assertTrue(distance - plan.gap() <= joint + rounding, () -> distance + " - " + plan.gap() + " > " + joint);
        assertTrue(
                distance <= joint * 1.001 + rounding + IMPRECISION,
                () -> distance + " > " + joint + ", gap " + plan.gap());
    }

    /** Somewhere within what the group can do, so that they bind, and now and then cannot be kept. */
    private static PowerBounds limits(Random random, DeviceGroup group) {
        PowerBounds bounds = group.bounds().orElseThrow();
        long low = bounds.lower().milliwatts()[0];
        for (long power : bounds.lower().milliwatts()) {
            low = Math.min(low, power);
        }
        long high = Math.max(low + 1_000, bounds.upper().peak());
        double lowest = low + (high - low) * random.nextDouble() / 2;
        long upper = Math.round(lowest + (high - lowest) * random.nextDouble());
        long lower = Math.round(lowest);
        return new PowerBounds(
                bounds.lower().map(v -> Math.min(lower, upper)), bounds.lower().map(v -> Math.max(lower, upper)));
    }
}
