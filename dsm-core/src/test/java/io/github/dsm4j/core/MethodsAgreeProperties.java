package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.core.toy.Step;
import io.github.dsm4j.core.toy.SteppingConfig;
import io.github.dsm4j.core.toy.SteppingProvider;
import io.github.dsm4j.steering.CoordinationKind;
import io.github.dsm4j.steering.ProfileSteering;
import io.github.dsm4j.steering.ProfileSteeringConfig;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The central property: however an algorithm is run, the result is the same to the last bit. */
class MethodsAgreeProperties {
    @Property(tries = 60)
    void centralisedMethod1AndMethod2AgreeBitForBit(@ForAll("cases") PlanningCase period) {
        period.agreed(ProfileSteering.standard(), builder -> builder);
    }

    /** Profile steering as the thesis has it, with several winners, in sweeps and accelerated. */
    @Property(tries = 60)
    void theyAgreeOnEveryCoordination(
            @ForAll("cases") PlanningCase period, @ForAll("configs") ProfileSteeringConfig config) {
        period.agreed(ProfileSteering.of(config), builder -> builder.algorithm("profile-steering", config));
    }

    @Property(tries = 30)
    void theyAgreeOnEveryCoordinationOfOtherDevices(
            @ForAll @IntRange(min = 3, max = 6) int houses,
            @ForAll @IntRange(min = 1, max = 6) int hours,
            @ForAll Initial initial,
            @ForAll long seed,
            @ForAll("configs") ProfileSteeringConfig config) {
        new MixedCase(houses, 4 * hours, initial, seed)
                .agreed(ProfileSteering.of(config), builder -> builder.algorithm("profile-steering", config));
    }

    /** Not only with one winner at a time: all together, several winners and one after the other, with momentum or without. */
    @Property(tries = 60)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theyAgreeOnEveryKindOfIteration(
            @ForAll("cases") PlanningCase period,
            @ForAll @Size(min = 1, max = 3) List<Step> steps,
            @ForAll @IntRange(min = 1, max = 4) int winners,
            @ForAll("momenta") double momentum) {
        SteppingProvider provider = new SteppingProvider();
        SteppingConfig config = new SteppingConfig(steps, winners, momentum, 2 * period.houses());
        Plugins plugins = Plugins.discover(PluginSource.installed().and(PluginSource.of(provider)));
        SteeringOutcome outcome = period.agreed(
                provider.create(config), builder -> builder.plugins(plugins).algorithm(provider.name(), config));
        assertEquals(config.iterations(), outcome.iterations());
        boolean severalWon = false;
        for (int i = 0; i < config.iterations(); i++) {
            int iteration = i;
            long moved = outcome.commits().stream()
                    .filter(c -> c.iteration() == iteration)
                    .count();
            switch (steps.get(i % steps.size())) {
                case TOGETHER -> assertEquals(period.houses(), moved);
                case SWEEP -> assertEquals(1, moved);
                case CONTEST -> {
                    assertTrue(moved <= winners, () -> "more winners than allowed in iteration " + iteration);
                    severalWon |= moved > 1;
                }
            }
        }
        Statistics.collect(severalWon);
        Statistics.coverage(seen -> seen.check(true).count(times -> times > 0));
    }

    @Provide
    Arbitrary<ProfileSteeringConfig> configs() {
        return Combinators.combine(
                        Arbitraries.of(CoordinationKind.class),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(1L, 1_000L),
                        Arbitraries.of(1, 2, 5, 20),
                        Arbitraries.of(PowerLimits.NONE, PowerLimits.of(-1_000, 3_000)))
                .as((kind, winners, epsilon, most, limits) -> new ProfileSteeringConfig(
                        epsilon, most, kind, kind == CoordinationKind.GREEDY ? winners : 1, limits));
    }

    @Provide
    Arbitrary<PlanningCase> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 7),
                        Arbitraries.integers().between(1, 24),
                        Arbitraries.of(DesiredRule.class),
                        Arbitraries.of(Initial.class),
                        Arbitraries.of(TieBreak.class),
                        Arbitraries.of(true, false),
                        Arbitraries.longs())
                .as(PlanningCase::new);
    }

    @Provide
    Arbitrary<Double> momenta() {
        return Arbitraries.of(0.0, 0.3, 0.9, -0.5);
    }
}
