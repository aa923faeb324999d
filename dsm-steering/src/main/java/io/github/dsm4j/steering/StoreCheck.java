package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.Store;
import java.util.ArrayList;
import java.util.List;

/** Follows the energy of a store through a profile, knowing nothing of how plans are made. */
final class StoreCheck {
    private final Store store;
    private final StoreNames names;
    private final List<Violation> found = new ArrayList<>();

    private StoreCheck(Store store, StoreNames names) {
        this.store = store;
        this.names = names;
    }

    static List<Violation> of(Store store, StoreNames names, PowerProfile profile) {
        StoreCheck check = new StoreCheck(store, names);
        double energy = store.initial();
        for (int t = 0; t < profile.length(); t++) {
            double power = profile.at(t);
            energy = store.after(energy, t, power);
            check.power("minimum power", t, store.minPower(t) - power);
            check.power("maximum power", t, power - store.maxPower(t));
            check.energy(names.low(), t, store.minEnergy(t) - energy);
            check.energy(names.high(), t, energy - store.maxEnergy(t));
        }
        return List.copyOf(check.found);
    }

    private void power(String bound, int interval, double excess) {
        if (excess > 0) {
            found.add(names.power(bound, interval, excess));
        }
    }

    private void energy(String bound, int interval, double excess) {
        if (excess > store.tolerance(interval)) {
            found.add(names.energy(bound, interval, store.length(), excess));
        }
    }

    /** The energy after a profile, Wh, to the nearest microwatt hour; what is off by no more than rounding is moved in. */
    static double energyAfter(Store store, PowerProfile executed, double capacityWh) {
        double energy = store.initial();
        for (int t = 0; t < executed.length(); t++) {
            energy = store.after(energy, t, (double) executed.at(t));
        }
        double slack = executed.length() == 0 ? 0 : 2 * store.tolerance(executed.length() - 1);
        double full = capacityWh * 1000;
        if (energy < 0 && energy >= -slack) {
            return 0;
        }
        if (energy > full && energy <= full + slack) {
            return capacityWh;
        }
        double rounded = Math.round(energy * 1000) / 1e6;
        return rounded > capacityWh && energy <= full ? capacityWh : rounded;
    }
}
