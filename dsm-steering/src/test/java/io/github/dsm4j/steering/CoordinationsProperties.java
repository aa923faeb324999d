package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DeviceGroup;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedPlan;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.Commit;
import io.github.dsm4j.api.steering.Improvement;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import io.github.dsm4j.api.steering.TieOrder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every coordination of profile steering, on random neighbourhoods. */
class CoordinationsProperties {
    /** They end at the same aggregate: the global optimum. The oracle may be too high, never too low; our plans are admissible. */
    @Property(tries = 80)
    void allEndInTheJointOptimum(
            @ForAll("configs") ProfileSteeringConfig config,
            @ForAll Initial initial,
            @ForAll @IntRange(min = 2, max = 4) int houses,
            @ForAll @IntRange(min = 8, max = 24) int intervals,
            @ForAll @IntRange(min = 0, max = 99_999) int seed) {
        List<Prosumer> prosumers = Neighbourhoods.random(new Random(seed), houses, intervals);
        double optimum = JointProblem.distance(prosumers, intervals);
        SteeringRules rules = SteeringRules.towardsZero().withInitial(initial);
        double distance = ProfileSteering.of(config.withMaxIterations(100_000))
                .plan(Neighbourhoods.horizon(intervals), prosumers, rules)
                .distance();
        assertTrue(distance <= optimum * (1 + 1e-5) + 0.1, () -> distance + " W, optimum " + optimum + " W");
    }

    /** No result is below the certified bound of another one. */
    @Property(tries = 100)
    void noResultIsBelowTheBound(
            @ForAll("configs") ProfileSteeringConfig config,
            @ForAll Initial initial,
            @ForAll @IntRange(min = 1, max = 8) int houses,
            @ForAll @IntRange(min = 8, max = 40) int intervals,
            @ForAll long seed) {
        Horizon horizon = Neighbourhoods.horizon(intervals);
        List<Prosumer> prosumers = Neighbourhoods.random(new Random(seed), houses, intervals);
        SteeringRules rules = SteeringRules.towardsZero().withInitial(initial);
        CentralisedPlan planned = CentralisedSteering.run(ProfileSteering.of(config), horizon, prosumers, rules);
        CentralisedPlan best = CentralisedSteering.run(ProfileSteering.standard(), horizon, prosumers, rules);
        double bound = planned.outcome().lowerBound(prosumers);
        assertTrue(bound <= best.outcome().distance(), () -> bound + " W, reached " + best.outcome());
    }

    /** Whatever the devices are: admissible plans, exact shares of the improvement, and never farther away than at the start. */
    @Property(tries = 100)
    void allDevicesAreSteeredNearer(
            @ForAll("configs") ProfileSteeringConfig config,
            @ForAll Initial initial,
            @ForAll DesiredRule desired,
            @ForAll @IntRange(min = 1, max = 6) int houses,
            @ForAll @IntRange(min = 4, max = 40) int intervals,
            @ForAll long seed) {
        Horizon horizon = Neighbourhoods.horizon(intervals);
        List<Prosumer> prosumers = mixed(new Random(seed), houses, horizon);
        PowerProfile given = Neighbourhoods.noise(new Random(seed), intervals, 1e6);
        SteeringRules rules = new SteeringRules(
                desired, desired.isGiven() ? Optional.of(given) : Optional.empty(), initial, TieOrder.lowestId());
        CentralisedPlan planned = CentralisedSteering.run(
                ProfileSteering.of(config.withMaxIterations(Math.min(20, config.maxIterations()))),
                horizon,
                prosumers,
                rules);
        SteeringOutcome outcome = planned.outcome();
        BigInteger before = outcome.startingAggregate().minus(outcome.desired()).squaredNorm();
        BigInteger after = outcome.aggregate().minus(outcome.desired()).squaredNorm();
        double rounding = houses * Math.sqrt(intervals);
        assertTrue(Math.sqrt(after.doubleValue()) <= Math.sqrt(before.doubleValue()) + rounding);
        BigInteger shares = outcome.improvements().values().stream()
                .map(Improvement::squares)
                .reduce(BigInteger.ZERO, BigInteger::add);
        assertEquals(before.subtract(after), shares);
        for (Prosumer p : prosumers) {
            PowerProfile plan = outcome.localProfiles().get(p.id()).minus(p.baseload());
            assertEquals(plan, planned.plans().get(p.id()).profile());
            assertEquals(List.of(), violations(p.device(), planned.plans().get(p.id())));
        }
    }

    /** The safe bound of several winners, whatever the devices are: no iteration leads away but for rounding. */
    @Property(tries = 100)
    void severalWinnersComeNearerInEveryIteration(
            @ForAll @IntRange(min = 2, max = 9) int winners,
            @ForAll @IntRange(min = 2, max = 9) int houses,
            @ForAll @IntRange(min = 4, max = 40) int intervals,
            @ForAll long seed) {
        Horizon horizon = Neighbourhoods.horizon(intervals);
        ProfileSteeringConfig config =
                ProfileSteeringConfig.standard().withWinners(winners).withMaxIterations(40);
        SteeringOutcome outcome = ProfileSteering.of(config)
                .plan(horizon, mixed(new Random(seed), houses, horizon), SteeringRules.towardsZero());
        PowerProfile distance = outcome.startingAggregate();
        double rounding = Math.min(winners, houses) * Math.sqrt(intervals) / 1e3;
        for (PowerProfile moved : movesOf(outcome).values()) {
            double before = distance.norm();
            distance = distance.plus(moved);
            assertTrue(distance.norm() < before + rounding);
        }
    }

    private static List<Violation> violations(Device device, DevicePlan plan) {
        return device instanceof DeviceGroup group ? group.check(plan) : device.check(plan.profile());
    }

    private static Map<Integer, PowerProfile> movesOf(SteeringOutcome outcome) {
        Map<Integer, PowerProfile> moves = new TreeMap<>();
        for (Commit commit : outcome.commits()) {
            moves.merge(commit.iteration(), commit.delta(), PowerProfile::plus);
        }
        return moves;
    }

    /** Houses of all devices and groups; some that no algorithm can better alone. */
    static List<Prosumer> mixed(Random random, int houses, Horizon horizon) {
        List<Prosumer> prosumers = new ArrayList<>();
        for (int id = 0; id < houses; id++) {
            Device device = Devices.any(random, horizon);
            if (random.nextInt(4) == 0) {
                device = DeviceGroup.of(horizon.intervals(), List.of(device, Devices.any(random, horizon)));
            }
            prosumers.add(new Prosumer(NodeId.of(id), Neighbourhoods.noise(random, horizon.intervals(), 2e6), device));
        }
        return prosumers;
    }

    @Provide
    static Arbitrary<ProfileSteeringConfig> configs() {
        return Combinators.combine(
                        Arbitraries.of(CoordinationKind.class),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(1, 2, 3, 5, 20, 10_000))
                .as((kind, winners, most) -> {
                    ProfileSteeringConfig config =
                            ProfileSteeringConfig.standard().withMaxIterations(most);
                    return kind == CoordinationKind.GREEDY
                            ? config.withWinners(winners)
                            : config.withCoordination(kind);
                });
    }
}
