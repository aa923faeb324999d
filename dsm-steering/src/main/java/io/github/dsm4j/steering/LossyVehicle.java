package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An electric vehicle that gives energy back and loses some on the way, over one horizon: each session is a store of its own.
 * Immutable and thread-safe.
 */
final class LossyVehicle implements Device {
    private final ElectricVehicleConfig config;
    private final Horizon horizon;
    private final int length;
    private final List<LossySession> sessions;
    private final Device[] devices;
    private final List<Violation> shortfalls;

    private LossyVehicle(
            ElectricVehicleConfig config, List<LossySession> all, Horizon horizon, List<Violation> shortfalls) {
        this.config = config;
        this.horizon = horizon;
        length = horizon.intervals();
        sessions = all.stream().filter(s -> s.grid().intervals() > 0).toList();
        devices = sessions.stream().map(LossySession::device).toArray(Device[]::new);
        this.shortfalls = shortfalls;
    }

    static LossyVehicle of(ElectricVehicleConfig config, Horizon horizon) {
        List<LossySession> all = LossySession.all(config, horizon);
        List<Violation> unmet = all.stream()
                .filter(s -> s.unmetWh() > 0 && s.grid().concernsHorizon())
                .map(LossySession::unmet)
                .toList();
        if (!config.relax() && !unmet.isEmpty()) {
            throw new InfeasibleDeviceException("electric vehicle", unmet);
        }
        return new LossyVehicle(config, all, horizon, unmet);
    }

    /** Distances of parts add up in squares, and so do the bounds of what each may be off. */
    @Override
    public DevicePlan plan(PowerProfile target) {
        checkLength(target);
        long[] power = new long[length];
        double gaps = 0;
        for (int i = 0; i < devices.length; i++) {
            SessionGrid grid = sessions.get(i).grid();
            DevicePlan plan = devices[i].plan(part(target, grid));
            for (int t = 0; t < grid.intervals(); t++) {
                power[grid.first() + t] = plan.profile().at(t);
            }
            gaps += plan.gap() * plan.gap();
        }
        return new DevicePlan(PowerProfile.of(power), Math.sqrt(gaps));
    }

    /** Charges with full power from the arrival on, and gives nothing back unless it must. */
    @Override
    public DevicePlan uncontrolled(int intervals) {
        return plan(Soonest.charging(config, horizon));
    }

    @Override
    public List<Violation> check(PowerProfile profile) {
        checkLength(profile);
        List<Violation> found = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < devices.length; i++) {
            SessionGrid grid = sessions.get(i).grid();
            ElectricVehicleCheck.disconnected(profile, done, grid.first(), found);
            for (Violation v : devices[i].check(part(profile, grid))) {
                found.add(new Violation(v.bound(), grid.first() + v.interval(), v.amount(), v.unit()));
            }
            done = grid.first() + grid.intervals();
        }
        ElectricVehicleCheck.disconnected(profile, done, length, found);
        return List.copyOf(found);
    }

    private static PowerProfile part(PowerProfile profile, SessionGrid grid) {
        long[] part = new long[grid.intervals()];
        for (int t = 0; t < part.length; t++) {
            part[t] = profile.at(grid.first() + t);
        }
        return PowerProfile.of(part);
    }

    @Override
    public List<Violation> shortfalls() {
        return shortfalls;
    }

    @Override
    public Optional<PowerBounds> bounds() {
        long[] lower = new long[length];
        long[] upper = new long[length];
        for (int i = 0; i < devices.length; i++) {
            int first = sessions.get(i).grid().first();
            PowerBounds part = devices[i].bounds().orElseThrow();
            System.arraycopy(part.lower().milliwatts(), 0, lower, first, part.length());
            System.arraycopy(part.upper().milliwatts(), 0, upper, first, part.length());
        }
        return Optional.of(new PowerBounds(PowerProfile.of(lower), PowerProfile.of(upper)));
    }

    @Override
    public boolean isConvex() {
        return Arrays.stream(devices).allMatch(Device::isConvex);
    }

    private void checkLength(PowerProfile profile) {
        if (profile.length() != length) {
            throw new IllegalArgumentException(
                    "profile of " + profile.length() + " intervals, electric vehicle of " + length);
        }
    }
}
