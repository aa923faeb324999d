package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.steering.internal.Decay;
import io.github.dsm4j.steering.internal.Store;
import java.util.Arrays;

/** A heat pump with its buffer, as a store. */
final class HeatPump {
    private HeatPump() {}

    static Device of(HeatPumpConfig config, Horizon horizon) {
        return StoreDevice.of(store(config, horizon), names(config));
    }

    private static StoreNames names(HeatPumpConfig config) {
        boolean ends = config.finalState() != FinalState.FREE && config.endWh() > 0;
        return new StoreNames(
                "heat-pump", "heat demand", "heat buffer", "range of the heat buffer", ends ? "final heat" : "");
    }

    static Store store(HeatPumpConfig config, Horizon horizon) {
        double[] demand = demand(config, horizon);
        int length = horizon.intervals();
        Decay decay = Decay.of(config.lossPerHour(), horizon.step().toSeconds());
        double[] gain = cops(config, horizon);
        double[] drain = new double[length];
        for (int t = 0; t < length; t++) {
            gain[t] *= decay.hours();
            drain[t] = decay.hours() * 1000 * (demand[t] + config.standingLossW());
        }
        double[] minEnergy = new double[length];
        double[] maxEnergy = constant(length, 1000 * config.bufferWh());
        config.finalState().bound(minEnergy, maxEnergy, 1000 * config.endWh());
        return new Store(
                constant(length, (double) Milliwatts.ceil(config.minPowerW())),
                constant(length, (double) Milliwatts.floor(config.maxPowerW())),
                gain,
                gain,
                drain,
                decay.kept(),
                1000 * config.startWh(),
                minEnergy,
                maxEnergy);
    }

    private static double[] demand(HeatPumpConfig config, Horizon horizon) {
        Problems problems = new Problems();
        problems.require(config.demand().isPresent(), "demand", "is missing, it must cover the period");
        config.demand().ifPresent(series -> series.requireCover(problems, "demand", horizon));
        config.cops().ifPresent(series -> series.requireCover(problems, "cops", horizon));
        problems.throwIfAny("heat-pump");
        return config.demand().orElseThrow().meansOver(horizon);
    }

    private static double[] cops(HeatPumpConfig config, Horizon horizon) {
        return config.cops()
                .map(series -> series.meansOver(horizon))
                .orElseGet(() -> constant(horizon.intervals(), config.cop()));
    }

    private static double[] constant(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }
}
