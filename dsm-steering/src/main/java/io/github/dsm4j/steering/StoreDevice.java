package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.Store;
import io.github.dsm4j.steering.internal.StorePlanner;
import java.util.List;
import java.util.Optional;

/** A device that is a {@link Store}. Immutable and thread-safe. */
final class StoreDevice implements Device {
    private final Store store;
    private final StoreNames names;
    private final StorePlanner planner;

    private StoreDevice(Store store, StoreNames names) {
        this.store = store;
        this.names = names;
        planner = new StorePlanner(store);
    }

    /**
     * The device of a store.
     *
     * @throws InfeasibleDeviceException if no profile keeps all bounds
     */
    static StoreDevice of(Store store, StoreNames names) {
        store.infeasibility().ifPresent(cause -> {
            throw new InfeasibleDeviceException(names.device(), List.of(names.violation(cause, store.length())));
        });
        return new StoreDevice(store, names);
    }

    @Override
    public DevicePlan plan(PowerProfile target) {
        checkLength(target);
        return planner.plan(target);
    }

    @Override
    public List<Violation> check(PowerProfile profile) {
        checkLength(profile);
        return StoreCheck.of(store, names, profile);
    }

    @Override
    public Optional<PowerBounds> bounds() {
        long[] lower = new long[store.length()];
        long[] upper = new long[store.length()];
        for (int t = 0; t < lower.length; t++) {
            lower[t] = (long) store.minPower(t);
            upper[t] = (long) store.maxPower(t);
        }
        return Optional.of(new PowerBounds(PowerProfile.of(lower), PowerProfile.of(upper)));
    }

    @Override
    public boolean isConvex() {
        return store.isConvex();
    }

    Store store() {
        return store;
    }

    private void checkLength(PowerProfile profile) {
        if (profile.length() != store.length()) {
            throw new IllegalArgumentException(
                    "profile of " + profile.length() + " intervals, " + names.device() + " of " + store.length());
        }
    }
}
