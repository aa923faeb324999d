package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Curtailable panels over one horizon. Intervals do not depend on each other, so the nearest profile is the target cut to the
 * bounds of each. Immutable and thread-safe.
 */
final class Pv implements Device {
    /** mW; not positive. */
    private final long[] least;

    private Pv(long[] least) {
        this.least = least;
    }

    static Pv of(PvConfig config, Horizon horizon) {
        Problems problems = new Problems();
        config.forecast().requireCover(problems, "forecast", horizon);
        problems.throwIfAny("pv");
        double[] watts = config.forecast().meansOver(horizon);
        long[] least = new long[watts.length];
        for (int t = 0; t < least.length; t++) {
            least[t] = -Milliwatts.floor(watts[t]);
        }
        return new Pv(least);
    }

    @Override
    public DevicePlan plan(PowerProfile target) {
        checkLength(target);
        long[] power = new long[least.length];
        for (int t = 0; t < power.length; t++) {
            power[t] = Math.max(least[t], Math.min(0, target.at(t)));
        }
        return DevicePlan.optimal(PowerProfile.of(power));
    }

    /** All the sun gives. */
    @Override
    public DevicePlan uncontrolled(int intervals) {
        return DevicePlan.optimal(PowerProfile.of(least));
    }

    @Override
    public List<Violation> check(PowerProfile profile) {
        checkLength(profile);
        List<Violation> found = new ArrayList<>();
        for (int t = 0; t < least.length; t++) {
            long power = profile.at(t);
            if (power > 0) {
                found.add(new Violation("maximum power", t, power / 1e3, "W"));
            } else if (power < least[t]) {
                found.add(new Violation("forecast", t, (least[t] - power) / 1e3, "W"));
            }
        }
        return List.copyOf(found);
    }

    @Override
    public Optional<PowerBounds> bounds() {
        return Optional.of(new PowerBounds(PowerProfile.of(least), PowerProfile.zero(least.length)));
    }

    @Override
    public boolean isConvex() {
        return true;
    }

    private void checkLength(PowerProfile profile) {
        if (profile.length() != least.length) {
            throw new IllegalArgumentException("profile of " + profile.length() + " intervals, pv of " + least.length);
        }
    }
}
