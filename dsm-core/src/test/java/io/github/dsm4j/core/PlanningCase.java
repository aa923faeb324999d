package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Improvement;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import io.github.dsm4j.steering.BatteryConfig;
import io.github.dsm4j.steering.BatteryProvider;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** A period to plan, in one place or over the network. */
record PlanningCase(
        int houses, int intervals, DesiredRule desired, Initial initial, TieBreak ties, boolean alike, long seed) {
    /** Plans the period centralised, and by each method with each consensus protocol; all must agree. */
    SteeringOutcome agreed(DsmAlgorithm algorithm, UnaryOperator<NeighbourhoodBuilder> choosingIt) {
        List<SteeringOutcome> outcomes = new ArrayList<>();
        List<List<Violation>> violations = new ArrayList<>();
        Hash salt = Hash.ZERO;
        for (Method method : Method.values()) {
            for (String consensus : List.of("pow", "pos")) {
                try (Neighbourhood n = choosingIt
                        .apply(builder().method(method).consensus(consensus))
                        .build()) {
                    PeriodResult result = planned(n);
                    outcomes.add(result.outcome());
                    violations.add(result.violations());
                    salt = n.contract().salt();
                }
            }
        }
        SteeringRules rules = new SteeringRules(desired, given(), initial, ties.order(salt, 1));
        SteeringOutcome centralised = CentralisedSteering.run(algorithm, horizon(), prosumers(), rules)
                .outcome();
        outcomes.forEach(o -> assertEquals(centralised, o));
        violations.forEach(v -> assertEquals(algorithm.limits().violations(centralised.aggregate()), v));
        checkInvariants(centralised);
        return centralised;
    }

    private NeighbourhoodBuilder builder() {
        NeighbourhoodBuilder builder = Neighbourhood.builder()
                .desired(desired)
                .initial(initial)
                .tieBreak(ties)
                .seed(seed);
        List<BatteryConfig> batteries = batteries();
        for (int i = 0; i < houses; i++) {
            builder.house(i + 1, batteries.get(i));
        }
        return builder;
    }

    private PeriodResult planned(Neighbourhood n) {
        return given().map(g -> n.plan(horizon(), baseloads(), g)).orElseGet(() -> n.plan(horizon(), baseloads()));
    }

    private void checkInvariants(SteeringOutcome outcome) {
        assertEquals(PowerProfile.sum(intervals, outcome.localProfiles().values()), outcome.aggregate());
        BigInteger improved = outcome.improvements().values().stream()
                .map(Improvement::squares)
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger start = outcome.startingAggregate().minus(outcome.desired()).squaredNorm();
        BigInteger end = outcome.aggregate().minus(outcome.desired()).squaredNorm();
        assertEquals(start.subtract(end), improved);
        for (Prosumer p : prosumers()) {
            PowerProfile planned = outcome.localProfiles().get(p.id()).minus(p.baseload());
            assertTrue(
                    p.device().check(planned).isEmpty(),
                    () -> "node " + p.id() + ": " + p.device().check(planned));
        }
    }

    private Horizon horizon() {
        return Samples.hours(0, intervals);
    }

    private Optional<PowerProfile> given() {
        return desired.isGiven()
                ? Optional.of(PowerProfile.zero(intervals).map(p -> seed % 1_000_000))
                : Optional.empty();
    }

    private Map<NodeId, PowerProfile> baseloads() {
        return Samples.baseloads(houses, intervals, seed);
    }

    private List<BatteryConfig> batteries() {
        SplittableRandom random = new SplittableRandom(seed);
        List<BatteryConfig> result = new ArrayList<>();
        for (int i = 0; i < houses; i++) {
            result.add(Samples.battery(alike ? 4_000 : random.nextInt(20_000)));
        }
        return result;
    }

    private List<Prosumer> prosumers() {
        List<BatteryConfig> batteries = batteries();
        List<Prosumer> result = new ArrayList<>();
        baseloads()
                .forEach((id, baseload) -> result.add(new Prosumer(
                        id, baseload, new BatteryProvider().create(batteries.get((int) id.value() - 1), horizon()))));
        return result;
    }
}
