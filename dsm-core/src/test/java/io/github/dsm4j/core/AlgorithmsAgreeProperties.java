package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.steering.AdmmConfig;
import io.github.dsm4j.steering.AdmmProvider;
import io.github.dsm4j.steering.NoControlConfig;
import io.github.dsm4j.steering.NoControlProvider;
import io.github.dsm4j.steering.PriceSteeringConfig;
import io.github.dsm4j.steering.PriceSteeringProvider;
import io.github.dsm4j.steering.Pricing;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The thesis's claim that its methods carry any DSM algorithm (§5.3, §7.3): the same result to the last bit for each. */
class AlgorithmsAgreeProperties {
    /** An algorithm as its provider makes it, in one place and in the network. */
    private record Chosen<C extends Record>(AlgorithmProvider<C> provider, C config) {
        SteeringOutcome agreed(PlanningCase period) {
            return period.agreed(provider.create(config), builder -> builder.algorithm(provider.name(), config));
        }

        SteeringOutcome agreed(MixedCase period) {
            return period.agreed(provider.create(config), builder -> builder.algorithm(provider.name(), config));
        }
    }

    @Property(tries = 10)
    void withoutControl(@ForAll("batteries") PlanningCase period) {
        assertEquals(
                0,
                new Chosen<>(new NoControlProvider(), new NoControlConfig())
                        .agreed(period)
                        .iterations());
    }

    @Property(tries = 40)
    void priceSteering(@ForAll("batteries") PlanningCase period, @ForAll("prices") PriceSteeringConfig config) {
        new Chosen<>(new PriceSteeringProvider(), config).agreed(period);
    }

    @Property(tries = 40)
    void admm(@ForAll("batteries") PlanningCase period, @ForAll("penalties") AdmmConfig config) {
        new Chosen<>(new AdmmProvider(), config).agreed(period);
    }

    @Property(tries = 10)
    void withoutControlOfOtherDevices(@ForAll("mixed") MixedCase period) {
        new Chosen<>(new NoControlProvider(), new NoControlConfig()).agreed(period);
    }

    @Property(tries = 40)
    void priceSteeringOfOtherDevices(@ForAll("mixed") MixedCase period, @ForAll("prices") PriceSteeringConfig config) {
        new Chosen<>(new PriceSteeringProvider(), config).agreed(period);
    }

    @Property(tries = 40)
    void admmOfOtherDevices(@ForAll("mixed") MixedCase period, @ForAll("penalties") AdmmConfig config) {
        new Chosen<>(new AdmmProvider(), config).agreed(period);
    }

    @Provide
    Arbitrary<PlanningCase> batteries() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 6),
                        Arbitraries.integers().between(1, 6).map(fours -> 4 * fours),
                        Arbitraries.of(DesiredRule.class),
                        Arbitraries.of(Initial.class),
                        Arbitraries.of(TieBreak.class),
                        Arbitraries.of(true, false),
                        Arbitraries.longs())
                .as(PlanningCase::new);
    }

    @Provide
    Arbitrary<MixedCase> mixed() {
        return Combinators.combine(
                        Arbitraries.integers().between(3, 6),
                        Arbitraries.integers().between(1, 6).map(fours -> 4 * fours),
                        Arbitraries.of(Initial.class),
                        Arbitraries.longs())
                .as(MixedCase::new);
    }

    /** Tariffs of 0, 1, 2 or 4 prices: they fit all the periods. */
    @Provide
    Arbitrary<PriceSteeringConfig> prices() {
        return Combinators.combine(
                        Arbitraries.of(Pricing.class),
                        Arbitraries.of(
                                List.<Double>of(), List.of(0.3), List.of(0.1, -0.7), List.of(0.2, 0.3, 0.25, 0.2)),
                        Arbitraries.of(0.0, 0.003, 0.01, 7.0),
                        Arbitraries.of(0.1, 77_777.7, 1e5, 1e8, 1e12),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(1, 3))
                .as(PriceSteeringConfig::new);
    }

    @Provide
    Arbitrary<AdmmConfig> penalties() {
        return Combinators.combine(
                        Arbitraries.of(0.001, 0.1, 0.37, 0.5, 1.0, 3.3, 1000.0),
                        Arbitraries.of(1L, 10_000L, 1_000_000L),
                        Arbitraries.of(1L, 10_000L, 1_000_000L),
                        Arbitraries.integers().between(1, 12))
                .as(AdmmConfig::new);
    }
}
