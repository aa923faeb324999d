package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import io.github.dsm4j.steering.ApplianceRun;
import io.github.dsm4j.steering.BatteryConfig;
import io.github.dsm4j.steering.ChargingSession;
import io.github.dsm4j.steering.ElectricVehicleConfig;
import io.github.dsm4j.steering.TimeShiftableConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;

/** A period of houses whose devices are not convex: batteries with losses, vehicles that charge in levels, and appliances. */
record MixedCase(int houses, int intervals, Initial initial, long seed) {
    /** Plans the period centralised and by both methods; all must agree, and every plan must be admissible. */
    SteeringOutcome agreed(DsmAlgorithm algorithm, UnaryOperator<NeighbourhoodBuilder> choosingIt) {
        List<Record> configs = configs();
        List<Prosumer> prosumers = prosumers(configs);
        SteeringRules rules = SteeringRules.towardsZero().withInitial(initial);
        SteeringOutcome centralised =
                CentralisedSteering.run(algorithm, horizon(), prosumers, rules).outcome();
        for (Method method : Method.values()) {
            NeighbourhoodBuilder builder = Neighbourhood.builder()
                    .method(method)
                    .consensus("pow")
                    .initial(initial)
                    .tieBreak(TieBreak.LOWEST_ID)
                    .seed(seed);
            for (int i = 0; i < houses; i++) {
                builder.house(i + 1, configs.get(i));
            }
            try (Neighbourhood n = choosingIt.apply(builder).build()) {
                assertEquals(centralised, n.plan(horizon(), baseloads()).outcome(), method::toString);
            }
        }
        for (Prosumer p : prosumers) {
            PowerProfile planned = centralised.localProfiles().get(p.id()).minus(p.baseload());
            assertEquals(List.of(), p.device().check(planned), () -> "node " + p.id());
        }
        return centralised;
    }

    private Horizon horizon() {
        return Samples.hours(0, intervals);
    }

    private Map<NodeId, PowerProfile> baseloads() {
        return Samples.baseloads(houses, intervals, seed);
    }

    private List<Record> configs() {
        SplittableRandom random = new SplittableRandom(seed);
        List<Record> configs = new ArrayList<>();
        for (int i = 0; i < houses; i++) {
            configs.add(
                    switch (i % 3) {
                        case 0 -> battery(random);
                        case 1 -> vehicle(random);
                        default -> appliance(random);
                    });
        }
        return configs;
    }

    private List<Prosumer> prosumers(List<Record> configs) {
        List<Prosumer> result = new ArrayList<>();
        baseloads()
                .forEach((id, load) -> result.add(new Prosumer(id, load, device(configs.get((int) id.value() - 1)))));
        return result;
    }

    private Device device(Record config) {
        return new DeviceFactory(Plugins.discover()).create(config, horizon());
    }

    private static BatteryConfig battery(SplittableRandom random) {
        return BatteryConfig.builder()
                .capacityWh(1_000 + random.nextInt(10_000))
                .powerW(500 + random.nextInt(5_000))
                .efficiency(0.9 + random.nextInt(11) / 100.0, 0.9)
                .build();
    }

    private ElectricVehicleConfig vehicle(SplittableRandom random) {
        int arrival = random.nextInt(intervals);
        return ElectricVehicleConfig.builder()
                .levels(List.of(1_380.0, 2_300.0, 3_680.0))
                .sessions(List.of(ChargingSession.of(
                        quarters(arrival), quarters(arrival + 1 + random.nextInt(intervals)), random.nextInt(20_000))))
                .relax()
                .build();
    }

    private TimeShiftableConfig appliance(SplittableRandom random) {
        int length = 1 + random.nextInt(4);
        int earliest = random.nextInt(intervals);
        List<Double> powers = DoubleStream.generate(() -> random.nextInt(2_000))
                .limit(length)
                .boxed()
                .toList();
        return new TimeShiftableConfig(List.of(ApplianceRun.of(
                quarters(earliest),
                quarters(earliest + length + random.nextInt(intervals)),
                Duration.ofMinutes(15),
                powers)));
    }

    private static Instant quarters(int number) {
        return Samples.START.plus(Duration.ofMinutes(15L * number));
    }
}
