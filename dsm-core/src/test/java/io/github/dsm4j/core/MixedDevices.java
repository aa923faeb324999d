package io.github.dsm4j.core;

import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.steering.ApplianceRun;
import io.github.dsm4j.steering.BatteryConfig;
import io.github.dsm4j.steering.ChargingSession;
import io.github.dsm4j.steering.ElectricVehicleConfig;
import io.github.dsm4j.steering.ElectricVehicleConfigBuilder;
import io.github.dsm4j.steering.FinalState;
import io.github.dsm4j.steering.HeatPumpConfig;
import io.github.dsm4j.steering.LinearConstraint;
import io.github.dsm4j.steering.LinearDeviceConfig;
import io.github.dsm4j.steering.LinearState;
import io.github.dsm4j.steering.PvConfig;
import io.github.dsm4j.steering.Series;
import io.github.dsm4j.steering.TimeShiftableConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Made-up configurations of every kind of device; each can be met in every one of several periods on end. */
final class MixedDevices {
    private final SplittableRandom random;
    private final Horizon period;

    /** All periods as one. */
    private final Horizon all;

    MixedDevices(SplittableRandom random, Horizon period, int periods) {
        this.random = random;
        this.period = period;
        this.all = new Horizon(period.start(), period.step(), periods * period.intervals());
    }

    /** A device as it is, or one to four of any kind, sometimes with a group among them. */
    Record house() {
        return random.nextInt(5) == 0 ? any() : group(1);
    }

    /** With a device that plans the same on one machine only. */
    Record houseWithBasin() {
        return DeviceGroupConfig.of(basin(), house());
    }

    private DeviceGroupConfig group(int depth) {
        List<Record> members = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            members.add(depth > 0 && random.nextInt(6) == 0 ? group(depth - 1) : any());
        }
        return new DeviceGroupConfig(members, limits());
    }

    private PowerLimits limits() {
        return random.nextInt(6) == 0 ? PowerLimits.of(-power(), power()).relaxed() : PowerLimits.NONE;
    }

    private Record any() {
        return switch (random.nextInt(8)) {
            case 0 -> battery(1);
            case 1 -> battery(random.nextDouble(0.8, 1));
            case 2 -> car(ElectricVehicleConfig.builder().continuous(power()));
            case 3 -> car(ElectricVehicleConfig.builder().threshold(1_380, 1_380 + power()));
            case 4 -> car(ElectricVehicleConfig.builder().levels(List.of(1_380.0, 2_300.0, 3_680.0)));
            case 5 -> vehicleToGrid();
            case 6 -> random.nextBoolean() ? heatPump() : new PvConfig(series(0, 3_000));
            default -> appliance();
        };
    }

    private double power() {
        return 500 * (1 + random.nextInt(8));
    }

    private BatteryConfig battery(double efficiency) {
        boolean exact = efficiency == 1 && random.nextBoolean();
        double capacity = 500.0 * random.nextInt(20);
        return BatteryConfig.builder()
                .capacityWh(capacity)
                .minPowerW(-power())
                .maxPowerW(power())
                .efficiency(efficiency, efficiency)
                .selfDischargePerHour(exact || random.nextBoolean() ? 0 : random.nextDouble(0.05))
                .finalState(exact ? FinalState.EXACT : random.nextBoolean() ? FinalState.AT_LEAST : FinalState.FREE)
                .finalWh(exact ? capacity / 2 : 0)
                .build();
    }

    /** Two sessions at any time, which may be too short for what they need. */
    private ElectricVehicleConfig car(ElectricVehicleConfigBuilder charger) {
        Instant first = moment(-3_600, half());
        Instant second = moment(half(), all.end().getEpochSecond() - all.start().getEpochSecond());
        return charger.sessions(List.of(
                        ChargingSession.of(first, all.start().plusSeconds(half()), random.nextInt(6_000)),
                        ChargingSession.of(second, second.plusSeconds(60 + random.nextInt(30_000)), 3_000)))
                .chargeEfficiency(random.nextBoolean() ? 1 : 0.9)
                .relax()
                .build();
    }

    private ElectricVehicleConfig vehicleToGrid() {
        double share = random.nextBoolean() ? 1 : 0.9;
        Instant arrival = moment(-3_600, half());
        return ElectricVehicleConfig.builder()
                .vehicleToGrid(-power(), power(), 10_000)
                .chargeEfficiency(share)
                .dischargeEfficiency(share)
                .sessions(List.of(new ChargingSession(
                        arrival,
                        arrival.plusSeconds(60 + random.nextInt(40_000)),
                        random.nextInt(-4_000, 4_000),
                        Optional.of(5_000.0))))
                .relax()
                .build();
    }

    private long half() {
        return all.step().toSeconds() * all.intervals() / 2;
    }

    private Instant moment(long from, long to) {
        return all.start().plusSeconds(random.nextLong(from, to));
    }

    private HeatPumpConfig heatPump() {
        return HeatPumpConfig.builder()
                .maxPowerW(3_000)
                .cop(series(2, 5))
                .demand(series(0, 4_000))
                .bufferWh(2_000 + random.nextInt(10_000))
                .finalState(random.nextBoolean() ? FinalState.AT_LEAST : FinalState.FREE)
                .finalWh(0)
                .lossPerHour(random.nextDouble(0.05))
                .build();
    }

    private Series series(double low, double high) {
        return Series.of(all, random.doubles(all.intervals(), low, high).toArray());
    }

    /** Runs of up to an hour, with room to begin on the grid. */
    private TimeShiftableConfig appliance() {
        List<ApplianceRun> runs = new ArrayList<>();
        Instant from = moment(0, half());
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<Double> powers = random.ints(1 + random.nextInt(4), 0, 2_500)
                    .asDoubleStream()
                    .boxed()
                    .toList();
            Duration length = Duration.ofMinutes(15L * powers.size());
            Instant to = from.plus(length).plus(period.step()).plusSeconds(random.nextInt(20_000));
            runs.add(ApplianceRun.of(from, to, Duration.ofMinutes(15), powers));
            from = to.plusSeconds(random.nextInt(2) * 1_000L);
        }
        return new TimeShiftableConfig(runs);
    }

    /** A basin that a pump fills and that the period before is carried over to. */
    private LinearDeviceConfig basin() {
        double hours = period.step().toSeconds() / 3_600.0;
        List<Double> gains = List.of(hours);
        List<Double> sum = random.doubles(period.intervals(), hours, Math.nextUp(hours))
                .boxed()
                .toList();
        return LinearDeviceConfig.builder()
                .writtenFor(period)
                .powerW(-1_000, 2_000)
                .constraint(LinearConstraint.between("basin", sum, 0, 8_000).plusStates(List.of(1.0)))
                .state(new LinearState("basin", 4_000, 1, gains, Optional.of(-1.0), Optional.of(8_001.0)))
                .build();
    }
}
