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

/** What cannot be moved: one profile, whatever is asked. Immutable and thread-safe. */
final class Load implements Device {
    private final PowerProfile power;

    private Load(PowerProfile power) {
        this.power = power;
    }

    /** Energy counts to the nearest milliwatt interval at the end of each, so that steps do not change it. */
    static Load of(LoadConfig config, Horizon horizon) {
        Problems problems = new Problems();
        config.power().requireCover(problems, "power", horizon);
        problems.throwIfAny("load");
        double[] milliwatts = config.power().meansOver(horizon);
        for (int t = 0; t < milliwatts.length; t++) {
            milliwatts[t] *= 1000;
        }
        return new Load(PowerProfile.rounded(milliwatts));
    }

    @Override
    public DevicePlan plan(PowerProfile target) {
        checkLength(target);
        return DevicePlan.optimal(power);
    }

    @Override
    public List<Violation> check(PowerProfile profile) {
        checkLength(profile);
        List<Violation> found = new ArrayList<>();
        for (int t = 0; t < power.length(); t++) {
            if (profile.at(t) != power.at(t)) {
                found.add(new Violation("power", t, Math.abs(profile.at(t) - power.at(t)) / 1e3, "W"));
            }
        }
        return List.copyOf(found);
    }

    @Override
    public Optional<PowerBounds> bounds() {
        return Optional.of(new PowerBounds(power, power));
    }

    @Override
    public boolean isConvex() {
        return true;
    }

    private void checkLength(PowerProfile profile) {
        if (profile.length() != power.length()) {
            throw new IllegalArgumentException(
                    "profile of " + profile.length() + " intervals, load of " + power.length());
        }
    }
}
