package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DeviceGroup;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.profile.Horizon;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up devices of every kind for the tests, all of them possible. */
final class Devices {
    private Devices() {}

    /** A device whose profiles are a convex set. */
    static Device convex(Random random, Horizon horizon) {
        return switch (random.nextInt(4)) {
            case 0 -> Battery.of(battery(random, false), horizon);
            case 1 -> heatPump(random, horizon);
            case 2 -> pv(random, horizon);
            default ->
                car(random, horizon, random.nextBoolean() ? ChargingMode.CONTINUOUS : ChargingMode.VEHICLE_TO_GRID);
        };
    }

    /** A device of any kind. */
    static Device any(Random random, Horizon horizon) {
        return switch (random.nextInt(6)) {
            case 0 -> Battery.of(battery(random, true), horizon);
            case 1 -> car(random, horizon, ChargingMode.THRESHOLD);
            case 2 -> car(random, horizon, ChargingMode.LEVELS);
            case 3 -> appliance(random, horizon);
            default -> convex(random, horizon);
        };
    }

    /** A group of one to four devices, sometimes with a group among them. */
    static DeviceGroup group(Random random, Horizon horizon, boolean convex) {
        List<Device> members = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            members.add(convex ? convex(random, horizon) : any(random, horizon));
        }
        if (random.nextInt(4) == 0) {
            members.add(group(random, horizon, convex));
        }
        return DeviceGroup.of(horizon.intervals(), members);
    }

    /** A group of one to four devices that a joint quadratic program can describe. */
    static DeviceGroup linearGroup(Random random, Horizon horizon) {
        List<Device> members = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            members.add(
                    switch (random.nextInt(3)) {
                        case 0 -> Battery.of(battery(random, false), horizon);
                        case 1 -> heatPump(random, horizon);
                        default -> pv(random, horizon);
                    });
        }
        return DeviceGroup.of(horizon.intervals(), members);
    }

    static BatteryConfig battery(Random random, boolean lossy) {
        double efficiency = lossy ? 0.8 + random.nextDouble() / 5 : 1;
        return BatteryConfig.builder()
                .capacityWh(500 * (1 + random.nextInt(20)))
                .powerW(500 * (1 + random.nextInt(8)))
                .efficiency(efficiency, efficiency)
                .selfDischargePerHour(random.nextBoolean() ? 0 : random.nextDouble() / 20)
                .finalState(random.nextBoolean() ? FinalState.AT_LEAST : FinalState.FREE)
                .finalWh(0)
                .build();
    }

    static Device pv(Random random, Horizon horizon) {
        return Pv.of(new PvConfig(series(random, horizon, 0, 3_000)), horizon);
    }

    static Device heatPump(Random random, Horizon horizon) {
        HeatPumpConfig config = HeatPumpConfig.builder()
                .maxPowerW(3_000)
                .cop(series(random, horizon, 2, 5))
                .demand(series(random, horizon, 0, 4_000))
                .bufferWh(2_000 + random.nextInt(10_000))
                .lossPerHour(random.nextDouble() / 20)
                .build();
        return new HeatPumpProvider().create(config, horizon);
    }

    static Device car(Random random, Horizon horizon, ChargingMode mode) {
        while (true) {
            try {
                return new ElectricVehicleProvider().create(Cars.random(random, mode, horizon.step(), 2), horizon);
            } catch (InfeasibleDeviceException e) {
                // The session begins and ends within an interval, or so; another one is drawn.
            }
        }
    }

    private static Series series(Random random, Horizon horizon, double low, double high) {
        return Series.of(horizon, random.doubles(horizon.intervals(), low, high).toArray());
    }

    static Device appliance(Random random, Horizon horizon) {
        Instant start = horizon.start().plusSeconds(random.nextInt(2) * 3_600L);
        List<Double> powers = Stream.generate(() -> random.nextInt(2_500) / 1.0)
                .limit(1 + random.nextInt(4))
                .toList();
        Duration length = Duration.ofMinutes(15L * powers.size());
        Instant end = start.plus(length).plus(horizon.step().multipliedBy(1 + random.nextInt(20)));
        return TimeShiftable.of(
                new TimeShiftableConfig(
                        List.of(new ApplianceRun(start, end, Duration.ofMinutes(15), powers, Optional.empty()))),
                horizon);
    }
}
