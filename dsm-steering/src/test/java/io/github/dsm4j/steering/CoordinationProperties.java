package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.LowerBound;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Improvement;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every coordination of profile steering on the same neighbourhoods. */
class CoordinationProperties {
    private static final List<ProfileSteeringConfig> ALL = List.of(
            ProfileSteeringConfig.standard(),
            ProfileSteeringConfig.standard().withWinners(1_000),
            ProfileSteeringConfig.standard().withWinners(3),
            ProfileSteeringConfig.standard().withCoordination(CoordinationKind.SWEEP),
            ProfileSteeringConfig.standard().withCoordination(CoordinationKind.ACCELERATED));

    /** Over convex devices the fixed point is the same one, and it is the optimum. */
    @Property(tries = 40)
    void allEndAtTheOptimum(
            @ForAll @IntRange(min = 1, max = 8) int houses,
            @ForAll @IntRange(min = 1, max = 16) int intervals,
            @ForAll long seed) {
        List<Prosumer> prosumers = Neighbourhoods.random(new Random(seed), houses, intervals);
        Horizon horizon = Neighbourhoods.horizon(intervals);
        double best = JointProblem.distance(prosumers, intervals);
        for (ProfileSteeringConfig config : ALL) {
            SteeringOutcome outcome = ProfileSteering.of(config).plan(horizon, prosumers, SteeringRules.towardsZero());
            checkInvariants(outcome);
            double bound = bound(prosumers, outcome);
            assertTrue(bound <= outcome.distance(), () -> config + ": bound " + bound + " > " + outcome.distance());
            assertTrue(
                    outcome.distance() <= best * 1.001 + 0.05 * houses,
                    () -> config + ": " + outcome.distance() + " W, best " + best);
        }
    }

    /** Whatever the devices are, no coordination ends farther away than it began. */
    @Property(tries = 40)
    void noneEndsFartherAway(
            @ForAll @IntRange(min = 1, max = 6) int houses,
            @ForAll @IntRange(min = 1, max = 16) int intervals,
            @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = Neighbourhoods.horizon(intervals);
        List<Prosumer> prosumers = new ArrayList<>();
        for (long id = 1; id <= houses; id++) {
            prosumers.add(new Prosumer(
                    NodeId.of(id), Neighbourhoods.noise(random, intervals, 3e6), Devices.any(random, horizon)));
        }
        for (ProfileSteeringConfig config : ALL) {
            SteeringOutcome outcome = ProfileSteering.of(config).plan(horizon, prosumers, SteeringRules.towardsZero());
            checkInvariants(outcome);
            double start = outcome.startingAggregate().norm();
            // d/k is rounded to whole milliwatts for each of the winners, d/M for each of the nodes.
            double rounding = 0.001 * houses * Math.sqrt(intervals);
            assertTrue(
                    outcome.distance() <= start + rounding, () -> config + ": " + outcome.distance() + " > " + start);
        }
    }

    private static double bound(List<Prosumer> prosumers, SteeringOutcome outcome) {
        List<Device> devices = prosumers.stream().map(Prosumer::device).toList();
        PowerProfile baseload = PowerProfile.sum(
                outcome.desired().length(),
                prosumers.stream().map(Prosumer::baseload).toList());
        PowerProfile target = outcome.desired().minus(baseload);
        return LowerBound.of(devices, target, outcome.aggregate().minus(outcome.desired())) / 1e3;
    }

    private static void checkInvariants(SteeringOutcome outcome) {
        BigInteger improved = outcome.improvements().values().stream()
                .map(Improvement::squares)
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger start = outcome.startingAggregate().minus(outcome.desired()).squaredNorm();
        BigInteger end = outcome.aggregate().minus(outcome.desired()).squaredNorm();
        assertEquals(start.subtract(end), improved);
    }
}
