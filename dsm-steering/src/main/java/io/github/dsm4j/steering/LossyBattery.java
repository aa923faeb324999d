package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.steering.internal.Decay;
import io.github.dsm4j.steering.internal.Store;
import java.util.Arrays;

/** A battery with efficiencies or self-discharge, as a store. */
final class LossyBattery {
    private static final StoreNames NAMES = new StoreNames(
            "battery",
            "minimum state of charge",
            "maximum state of charge",
            "range of the state of charge",
            "final state of charge");

    private LossyBattery() {}

    static Device of(BatteryConfig config, Horizon horizon) {
        return StoreDevice.of(store(config, horizon), NAMES);
    }

    static Store store(BatteryConfig config, Horizon horizon) {
        BatteryGrid.checkFits(config, horizon);
        int length = horizon.intervals();
        Decay decay = Decay.of(config.selfDischargePerHour(), horizon.step().toSeconds());
        double[] minPower = new double[length];
        double[] maxPower = new double[length];
        double[] minEnergy = new double[length];
        double[] maxEnergy = new double[length];
        for (int t = 0; t < length; t++) {
            minPower[t] = BatteryGrid.minPower(config, t);
            maxPower[t] = BatteryGrid.maxPower(config, t);
            minEnergy[t] = 1000 * BatteryLists.at(config.minEnergiesWh(), t, 0);
            maxEnergy[t] = 1000 * BatteryLists.at(config.maxEnergiesWh(), t, config.capacityWh());
        }
        config.finalState().bound(minEnergy, maxEnergy, 1000 * config.endWh());
        return new Store(
                minPower,
                maxPower,
                constant(length, decay.hours() * config.chargeEfficiency()),
                constant(length, decay.hours() / config.dischargeEfficiency()),
                constant(length, decay.hours() * 1000 * config.standingLossW()),
                decay.kept(),
                1000 * config.startWh(),
                minEnergy,
                maxEnergy);
    }

    private static double[] constant(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }
}
