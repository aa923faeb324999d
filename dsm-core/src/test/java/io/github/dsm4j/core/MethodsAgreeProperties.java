package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.Improvement;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import io.github.dsm4j.steering.BatteryConfig;
import io.github.dsm4j.steering.BatteryProvider;
import io.github.dsm4j.steering.ProfileSteering;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The central property: however an algorithm is run, the result is the same to the last bit. */
class MethodsAgreeProperties {
    @Property(tries = 60)
    void centralisedMethod1AndMethod2AgreeBitForBit(
            @ForAll @IntRange(min = 2, max = 7) int houses,
            @ForAll @IntRange(min = 1, max = 24) int intervals,
            @ForAll DesiredRule desired,
            @ForAll Initial initial,
            @ForAll TieBreak ties,
            @ForAll boolean alike,
            @ForAll long seed) {
        Horizon horizon = Samples.hours(0, intervals);
        Map<NodeId, PowerProfile> baseloads = Samples.baseloads(houses, intervals, seed);
        List<BatteryConfig> batteries = batteries(houses, alike, seed);
        Optional<PowerProfile> given = desired.isGiven()
                ? Optional.of(PowerProfile.zero(intervals).map(p -> seed % 1_000_000))
                : Optional.empty();
        List<SteeringOutcome> outcomes = new ArrayList<>();
        SmartContract contract = null;
        for (Method method : Method.values()) {
            for (String consensus : List.of("pow", "pos")) {
                NeighbourhoodBuilder builder = Neighbourhood.builder()
                        .method(method)
                        .consensus(consensus)
                        .desired(desired)
                        .initial(initial)
                        .tieBreak(ties)
                        .seed(seed);
                for (int i = 0; i < houses; i++) {
                    builder.house(i + 1, batteries.get(i));
                }
                try (Neighbourhood n = builder.build()) {
                    PeriodResult result =
                            given.isPresent() ? n.plan(horizon, baseloads, given.get()) : n.plan(horizon, baseloads);
                    outcomes.add(result.outcome());
                    contract = n.contract();
                }
            }
        }
        SteeringRules rules = new SteeringRules(desired, given, initial, ties.order(contract.salt(), 1));
        SteeringOutcome centralised = CentralisedSteering.run(
                ProfileSteering.standard(), horizon, prosumers(baseloads, batteries, horizon), rules);
        outcomes.forEach(o -> assertEquals(centralised, o));
        checkInvariants(centralised, baseloads, batteries, horizon);
    }

    private static void checkInvariants(
            SteeringOutcome outcome,
            Map<NodeId, PowerProfile> baseloads,
            List<BatteryConfig> batteries,
            Horizon horizon) {
        assertEquals(
                PowerProfile.sum(horizon.intervals(), outcome.localProfiles().values()), outcome.aggregate());
        BigInteger improved = outcome.improvements().values().stream()
                .map(Improvement::squares)
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger start = outcome.startingAggregate().minus(outcome.desired()).squaredNorm();
        BigInteger end = outcome.aggregate().minus(outcome.desired()).squaredNorm();
        assertEquals(start.subtract(end), improved);
        for (Prosumer p : prosumers(baseloads, batteries, horizon)) {
            PowerProfile planned = outcome.localProfiles().get(p.id()).minus(p.baseload());
            assertTrue(
                    p.device().check(planned).isEmpty(),
                    () -> "node " + p.id() + ": " + p.device().check(planned));
        }
    }

    private static List<BatteryConfig> batteries(int houses, boolean alike, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<BatteryConfig> result = new ArrayList<>();
        for (int i = 0; i < houses; i++) {
            result.add(Samples.battery(alike ? 4_000 : random.nextInt(20_000)));
        }
        return result;
    }

    private static List<Prosumer> prosumers(
            Map<NodeId, PowerProfile> baseloads, List<BatteryConfig> batteries, Horizon horizon) {
        List<Prosumer> result = new ArrayList<>();
        baseloads.forEach((id, baseload) -> {
            Device device = new BatteryProvider().create(batteries.get((int) id.value() - 1), horizon);
            result.add(new Prosumer(id, baseload, device));
        });
        return result;
    }
}
