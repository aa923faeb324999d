package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.OnePriceSession;
import io.github.dsm4j.steering.internal.SessionPlanner;
import io.github.dsm4j.steering.internal.StorageBounds;
import io.github.dsm4j.steering.internal.StorageSession;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An electric vehicle over one horizon. Sessions do not share anything, so each is planned by itself, exactly. Immutable and
 * thread-safe.
 */
final class ElectricVehicle implements Device {
    private final ElectricVehicleGrid grid;
    private final int[] firsts;
    private final SessionPlanner[] planners;
    private final List<Violation> shortfalls;

    private ElectricVehicle(ElectricVehicleGrid grid) {
        this.grid = grid;
        shortfalls = grid.unmet();
        firsts = grid.needs.stream().mapToInt(need -> need.grid().first()).toArray();
        planners = grid.needs.stream().map(need -> planner(grid.charger, need)).toArray(SessionPlanner[]::new);
    }

    static ElectricVehicle of(ElectricVehicleConfig config, Horizon horizon) {
        ElectricVehicleGrid grid = ElectricVehicleGrid.of(config, horizon);
        if (!config.relax() && !grid.unmet().isEmpty()) {
            throw new InfeasibleDeviceException("electric vehicle", grid.unmet());
        }
        return new ElectricVehicle(grid);
    }

    private static SessionPlanner planner(Charger charger, SessionNeed need) {
        int intervals = need.grid().intervals();
        if (intervals == 0) {
            return (target, first, power) -> {};
        }
        return charger.levels()
                .map(levels -> levels.planner(intervals, need.grid().later(), need.total()))
                .orElseGet(() -> charger.bidirectional()
                        ? new StorageSession(bounds(charger, need))
                        : new OnePriceSession(bounds(charger, need)));
    }

    /** Whatever is missing when the horizon ends must not be more than the rest of the session can bring, nor less. */
    private static StorageBounds bounds(Charger charger, SessionNeed need) {
        int intervals = need.grid().intervals();
        long later = need.grid().later();
        long[] low = fill(intervals, -need.down());
        long[] high = fill(intervals, need.up());
        low[intervals - 1] = Math.max(-need.down(), need.total() - later * charger.max());
        high[intervals - 1] = Math.min(need.up(), need.total() - later * charger.min());
        return StorageBounds.of(fill(intervals, charger.min()), fill(intervals, charger.max()), low, high);
    }

    private static long[] fill(int length, long value) {
        long[] values = new long[length];
        Arrays.fill(values, value);
        return values;
    }

    @Override
    public DevicePlan plan(PowerProfile target) {
        checkLength(target);
        long[] power = new long[grid.length()];
        for (int i = 0; i < planners.length; i++) {
            planners[i].plan(target, firsts[i], power);
        }
        return DevicePlan.optimal(PowerProfile.of(power));
    }

    /** Charges with full power from the arrival on, and gives nothing back unless it must. */
    @Override
    public DevicePlan uncontrolled(int intervals) {
        return plan(grid.soonest());
    }

    @Override
    public List<Violation> check(PowerProfile profile) {
        checkLength(profile);
        return ElectricVehicleCheck.of(grid, profile);
    }

    @Override
    public List<Violation> shortfalls() {
        return shortfalls;
    }

    @Override
    public Optional<PowerBounds> bounds() {
        long[] lower = new long[grid.length()];
        long[] upper = new long[grid.length()];
        for (SessionNeed need : grid.needs) {
            int first = need.grid().first();
            Arrays.fill(lower, first, first + need.grid().intervals(), grid.charger.min());
            Arrays.fill(upper, first, first + need.grid().intervals(), grid.charger.max());
        }
        return Optional.of(new PowerBounds(PowerProfile.of(lower), PowerProfile.of(upper)));
    }

    @Override
    public boolean isConvex() {
        return grid.charger.levels().isEmpty();
    }

    private void checkLength(PowerProfile profile) {
        if (profile.length() != grid.length()) {
            throw new IllegalArgumentException(
                    "profile of " + profile.length() + " intervals, electric vehicle of " + grid.length());
        }
    }
}
