package io.github.dsm4j.api.device;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A device, or a group of devices, behind a cable of limited power. Planning is dual ascent: a plan nearest to {@code p} within
 * limits is the plan of the device nearest to {@code p - λ} for the right multipliers λ of the limits, and any λ bounds how near a
 * plan can come (R. T. Rockafellar, <em>Convex Analysis</em>, 1970, §28). Over a convex device that ends at the best plan, over
 * another one at the best of those it met. Immutable; thread-safe if the device is.
 */
public final class LimitedDevice implements Device {
    private final Device device;
    private final PowerBounds limits;
    private final DevicePlan fallback;
    private final List<Violation> shortfalls;

    private LimitedDevice(Device device, PowerBounds limits, DevicePlan fallback, List<Violation> shortfalls) {
        this.device = device;
        this.limits = limits;
        this.fallback = fallback;
        this.shortfalls = shortfalls;
    }

    /**
     * Limits a device.
     *
     * @param device the device, or a group
     * @param limits what it may draw and feed in
     * @param relax whether limits that cannot be kept are drawn out as little as possible and told by {@link #shortfalls()}; of
     *     a device that is not convex, as little as was found
     * @return the limited device
     * @throws InfeasibleDeviceException if no plan was found that keeps the limits, and they are not to be relaxed; names the
     *     intervals and by how much they are broken
     */
    public static LimitedDevice of(Device device, PowerBounds limits, boolean relax) {
        DevicePlan nearest = new LimitSearch(device, limits).nearest();
        List<Violation> broken = limits.violations(nearest.profile());
        if (!broken.isEmpty() && !relax) {
            throw new InfeasibleDeviceException("the devices behind the limits", broken);
        }
        PowerProfile excess = nearest.profile().minus(limits.clamp(nearest.profile()));
        PowerBounds drawnOut = new PowerBounds(
                limits.lower().plus(excess.map(v -> Math.min(0, v))),
                limits.upper().plus(excess.map(v -> Math.max(0, v))));
        return new LimitedDevice(device, drawnOut, nearest, broken);
    }

    /** What is limited. */
    Device device() {
        return device;
    }

    @Override
    public DevicePlan plan(PowerProfile target) {
        return within(device.plan(target), fallback, target);
    }

    @Override
    public DevicePlan replan(DevicePlan present, PowerProfile target) {
        return within(device.replan(present, target), admits(present) ? present : fallback, target);
    }

    private DevicePlan within(DevicePlan free, DevicePlan known, PowerProfile target) {
        return admits(free) ? free : new LimitSearch(device, limits).nearest(target, known, this::admits);
    }

    private boolean admits(DevicePlan plan) {
        return limits.violations(plan.profile()).isEmpty();
    }

    /** {@inheritDoc} Nobody watches the limits then: it may break them. */
    @Override
    public DevicePlan uncontrolled(int intervals) {
        return device.uncontrolled(intervals);
    }

    @Override
    public List<Violation> check(PowerProfile profile) {
        return and(device.check(profile), limits.violations(profile));
    }

    @Override
    public List<Violation> check(DevicePlan plan) {
        return and(device.check(plan), limits.violations(plan.profile()));
    }

    private static List<Violation> and(List<Violation> first, List<Violation> second) {
        List<Violation> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    @Override
    public List<Violation> shortfalls() {
        return and(device.shortfalls(), shortfalls);
    }

    @Override
    public Optional<PowerBounds> bounds() {
        return device.bounds()
                .map(own -> new PowerBounds(limits.clamp(own.lower()), limits.clamp(own.upper())))
                .or(() -> Optional.of(limits))
                .map(LimitedDevice::tolerant);
    }

    private static PowerBounds tolerant(PowerBounds bounds) {
        return new PowerBounds(
                bounds.lower().map(v -> v - PowerBounds.TOLERANCE),
                bounds.upper().map(v -> v + PowerBounds.TOLERANCE));
    }

    @Override
    public boolean isConvex() {
        return device.isConvex();
    }
}
