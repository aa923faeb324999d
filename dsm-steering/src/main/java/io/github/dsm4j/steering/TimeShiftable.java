package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An appliance over one horizon. Runs have no interval in common, so each is planned by itself: every start there is is
 * tried, and the nearest profile wins, of several the one that begins first. Immutable and thread-safe.
 */
final class TimeShiftable implements Device {
    private final int length;
    private final RunGrid[] runs;
    private final List<ApplianceRun> configs;

    private TimeShiftable(TimeShiftableConfig config, Horizon horizon) {
        length = horizon.intervals();
        configs = config.runs();
        runs = grids(config, horizon).toArray(RunGrid[]::new);
    }

    static TimeShiftable of(TimeShiftableConfig config, Horizon horizon) {
        TimeShiftable device = new TimeShiftable(config, horizon);
        List<Violation> impossible = grids(config, horizon).stream()
                .filter(run -> run.late > 0)
                .map(device::lateness)
                .toList();
        if (!impossible.isEmpty()) {
            throw new InfeasibleDeviceException("time-shiftable appliance", impossible);
        }
        return device;
    }

    private static List<RunGrid> grids(TimeShiftableConfig config, Horizon horizon) {
        return IntStream.range(0, config.runs().size())
                .mapToObj(i -> RunGrid.of(i, config.runs().get(i), horizon))
                .flatMap(Optional::stream)
                .toList();
    }

    private Violation lateness(RunGrid run) {
        return new Violation("latest end of " + name(run), Math.min(run.first, length - 1), run.late, "s");
    }

    /** A run as messages call it. */
    String name(RunGrid run) {
        ApplianceRun config = configs.get(run.index);
        return "runs[" + run.index + "] (" + config.earliestStart() + " to " + config.latestEnd() + ")";
    }

    @Override
    public DevicePlan plan(PowerProfile target) {
        checkLength(target);
        long[] power = new long[length];
        for (RunGrid run : runs) {
            int start = run.nearest(target);
            if (start >= 0 && !(run.later && run.gain(target, start) < 0)) {
                System.arraycopy(run.power, 0, power, start, run.count(length, start));
            }
        }
        return DevicePlan.optimal(PowerProfile.of(power));
    }

    @Override
    public List<Violation> check(PowerProfile profile) {
        checkLength(profile);
        return TimeShiftableCheck.of(this, List.of(runs), profile);
    }

    @Override
    public Optional<PowerBounds> bounds() {
        long[] upper = new long[length];
        for (RunGrid run : runs) {
            for (int start = run.first; start <= run.last; start++) {
                for (int i = 0; i < run.count(length, start); i++) {
                    upper[start + i] = Math.max(upper[start + i], run.power[i]);
                }
            }
        }
        return Optional.of(new PowerBounds(PowerProfile.zero(length), PowerProfile.of(upper)));
    }

    private void checkLength(PowerProfile profile) {
        if (profile.length() != length) {
            throw new IllegalArgumentException(
                    "profile of " + profile.length() + " intervals, time-shiftable appliance of " + length);
        }
    }
}
