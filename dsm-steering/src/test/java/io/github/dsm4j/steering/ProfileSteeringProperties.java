package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Improvement;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Profile steering of random neighbourhoods. */
class ProfileSteeringProperties {

    @Property(tries = 200)
    void improvementsAddUpExactly(
            @ForAll Initial initial,
            @ForAll @IntRange(min = 1, max = 8) int houses,
            @ForAll @IntRange(min = 1, max = 48) int intervals,
            @ForAll long seed) {
        SteeringOutcome outcome = plan(Neighbourhoods.random(new Random(seed), houses, intervals), intervals, initial);
        BigInteger sum = outcome.improvements().values().stream()
                .map(Improvement::squares)
                .reduce(BigInteger.ZERO, BigInteger::add);
        PowerProfile before = outcome.startingAggregate().minus(outcome.desired());
        PowerProfile after = outcome.aggregate().minus(outcome.desired());
        assertEquals(before.squaredNorm().subtract(after.squaredNorm()), sum);
    }

    @Property(tries = 200)
    void everyPlannedProfileIsAdmissible(
            @ForAll Initial initial,
            @ForAll @IntRange(min = 1, max = 8) int houses,
            @ForAll @IntRange(min = 1, max = 48) int intervals,
            @ForAll long seed) {
        List<Prosumer> prosumers = Neighbourhoods.random(new Random(seed), houses, intervals);
        SteeringOutcome outcome = plan(prosumers, intervals, initial);
        for (Prosumer p : prosumers) {
            PowerProfile start = outcome.starting().get(p.id()).minus(p.baseload());
            PowerProfile end = outcome.localProfiles().get(p.id()).minus(p.baseload());
            assertEquals(List.of(), p.device().check(start));
            assertEquals(List.of(), p.device().check(end));
        }
    }

    /**
     * The global optimum of {@code ‖Σ x_m - p‖}: the oracle may be too high, never too low; our plans are admissible.
     */
    @Property(tries = 60, seed = "20")
    void endsInTheJointOptimum(
            @ForAll Initial initial,
            @ForAll @IntRange(min = 2, max = 4) int houses,
            @ForAll @IntRange(min = 8, max = 24) int intervals,
            @ForAll long seed) {
        List<Prosumer> prosumers = Neighbourhoods.random(new Random(seed), houses, intervals);
        double distance = plan(prosumers, intervals, initial).distance();
        double optimum = JointProblem.distance(prosumers, intervals);
        assertTrue(distance <= optimum * (1 + 1e-6) + 0.01, () -> distance + " W, optimum " + optimum + " W");
    }

    private static SteeringOutcome plan(List<Prosumer> prosumers, int intervals, Initial initial) {
        SteeringRules rules = SteeringRules.towardsZero().withInitial(initial);
        return ProfileSteering.standard().plan(Neighbourhoods.horizon(intervals), prosumers, rules);
    }
}
