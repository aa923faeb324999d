package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.steering.ApplianceRun;
import io.github.dsm4j.steering.HeatPumpConfig;
import io.github.dsm4j.steering.LinearConstraint;
import io.github.dsm4j.steering.LinearDeviceConfig;
import io.github.dsm4j.steering.LinearDeviceConfigBuilder;
import io.github.dsm4j.steering.PvConfig;
import io.github.dsm4j.steering.Series;
import io.github.dsm4j.steering.TimeShiftableConfig;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What else a house has, on the sample day. */
final class SampleAppliances {
    private static final Horizon DAY = SampleHouses.DAY;
    private static final Duration STEP = DAY.step();
    private static final double HOURS = 0.25;

    private SampleAppliances() {}

    /** Warmer at noon: then the COP is higher and less heat is drawn. */
    static HeatPumpConfig heatPump() {
        double[] cops = new double[DAY.intervals()];
        double[] demand = new double[DAY.intervals()];
        for (int t = 0; t < cops.length; t++) {
            cops[t] = 3 + GeneratedDay.peak(t, 54, 24);
            demand[t] = 3_000 - 1_500 * GeneratedDay.peak(t, 54, 24) + 1_500 * GeneratedDay.peak(t, 28, 5);
        }
        return HeatPumpConfig.builder()
                .maxPowerW(3_000)
                .cop(Series.of(DAY, cops))
                .demand(Series.of(DAY, demand))
                .bufferWh(8_000)
                .lossPerHour(0.01)
                .build();
    }

    static PvConfig pv() {
        return new PvConfig(Series.of(
                DAY,
                IntStream.range(0, DAY.intervals())
                        .mapToDouble(t -> 4_000 * GeneratedDay.peak(t, 52, 14))
                        .toArray()));
    }

    /** Washing machine, dryer and dishwasher; or one long run that may begin nearly anywhere. */
    static TimeShiftableConfig runs(boolean long24) {
        return new TimeShiftableConfig(
                long24
                        ? List.of(run(0, 96, Collections.nCopies(24, 1_000.0)))
                        : List.of(
                                run(32, 56, List.of(906.0, 914.0, 150.0, 167.0, 164.0)),
                                run(56, 72, List.of(2_100.0, 2_000.0, 1_300.0, 700.0)),
                                run(76, 120, List.of(1_800.0, 300.0, 120.0, 1_700.0, 150.0, 60.0))));
    }

    private static ApplianceRun run(int from, int to, List<Double> powers) {
        return ApplianceRun.of(DAY.at(from), DAY.at(to), STEP, powers);
    }

    /** The battery of the houses: its energy at the end of each interval. */
    static LinearDeviceConfig linearBattery() {
        LinearDeviceConfigBuilder battery =
                LinearDeviceConfig.builder().writtenFor(DAY).powerW(-5_000, 5_000);
        for (int t = 0; t < DAY.intervals(); t++) {
            double room = t == DAY.intervals() - 1 ? 0 : 6_750;
            battery.constraint(LinearConstraint.between("energy " + t, Collections.nCopies(t + 1, HOURS), -room, room));
        }
        return battery.build();
    }

    /** 5 kWh by noon, 8 kWh until midnight, and little between. */
    static LinearDeviceConfig linearPump() {
        return LinearDeviceConfig.builder()
                .writtenFor(DAY)
                .powerW(0, 2_000)
                .constraint(LinearConstraint.between("noon", Collections.nCopies(48, HOURS), 5_000, 8_000))
                .constraint(LinearConstraint.between("midnight", Collections.nCopies(96, HOURS), 8_000, 8_000))
                .build();
    }
}
