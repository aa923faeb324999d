package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import io.github.dsm4j.steering.Battery;
import io.github.dsm4j.steering.BatteryConfig;
import io.github.dsm4j.steering.BatteryConfigBuilder;
import io.github.dsm4j.steering.ProfileSteering;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** One day of 25 houses with 13.5 kWh and 5 kW batteries, half full at both ends, as in thesis §3.3. */
final class SampleHouses {
    private static final int HOUSES = 25;
    static final Horizon DAY = Horizon.day(Instant.parse("2024-05-01T00:00:00Z"));

    private SampleHouses() {}

    static Battery battery() {
        return battery(DAY);
    }

    static Battery battery(Horizon horizon) {
        return Battery.of(batteryConfig().build(), horizon);
    }

    static BatteryConfigBuilder batteryConfig() {
        return BatteryConfig.builder().capacityWh(13_500).powerW(5_000);
    }

    static List<Prosumer> houses() {
        List<PowerProfile> baseloads =
                MeasuredDay.exists() ? MeasuredDay.baseloads() : GeneratedDay.baseloads(HOUSES, DAY.intervals());
        return IntStream.range(0, baseloads.size())
                .mapToObj(id -> new Prosumer(NodeId.of(id), baseloads.get(id), battery()))
                .toList();
    }

    /** Plans the day centrally, to the last milliwatt. */
    static SteeringOutcome plan(List<Prosumer> houses, Initial initial) {
        return ProfileSteering.standard()
                .plan(DAY, houses, SteeringRules.towardsZero().withInitial(initial));
    }
}
