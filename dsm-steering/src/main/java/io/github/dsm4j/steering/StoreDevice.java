package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.Store;
import io.github.dsm4j.steering.internal.StorePlanner;
import java.util.List;

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

    private void checkLength(PowerProfile profile) {
        if (profile.length() != store.length()) {
            throw new IllegalArgumentException(
                    "profile of " + profile.length() + " intervals, " + names.device() + " of " + store.length());
        }
    }
}
