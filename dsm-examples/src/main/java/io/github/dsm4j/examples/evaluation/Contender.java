package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.steering.AdmmConfig;
import io.github.dsm4j.steering.CoordinationKind;
import io.github.dsm4j.steering.NoControlConfig;
import io.github.dsm4j.steering.PriceSteeringConfig;
import io.github.dsm4j.steering.ProfileSteeringConfig;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The algorithms that are compared, each with its default settings. */
enum Contender {
    /** Nobody is asked. */
    NONE("no control", "its profile without control, baseload included; nothing of its device"),
    /** The same prices for all houses (§3.2.2). */
    UNIFORM(
            "uniform price",
            "its profile without control, and its cheapest plan at known prices: the device at its limits, so its power and"
                    + " capacity nearly as they are"),
    /** A time-of-use tariff for all houses (§3.2.2). */
    TARIFF("uniform tariff", "as with a uniform price, at prices known long before"),
    /** Prices of its own for each house (§3.2.2). */
    DYNAMIC("dynamic price", "as with a uniform price, each house at prices of its own"),
    /** The alternating direction method of multipliers (§2.2.1). */
    ADMM("ADMM", "its profile without control, and its answer to a known signal in every iteration"),
    /** Profile steering, one house an iteration (§3.2.3). */
    GREEDY(
            "profile steering, greedy",
            "its profile without control, how much it could improve the aggregate in every iteration, and its change whenever it"
                    + " wins"),
    /** Profile steering, several houses an iteration. */
    WINNERS("profile steering, 8 winners", "as with one winner, in fewer iterations"),
    /** Profile steering, one house after the other. */
    SWEEP("profile steering, sweep", "its profile without control, and its answer to a known signal in every sweep"),
    /** Profile steering, all houses at once. */
    ACCELERATED(
            "profile steering, accelerated",
            "its profile without control, and its answer to a known signal in every iteration");

    private static final int SEVERAL = 8;
    private static final ProfileSteeringConfig STANDARD = ProfileSteeringConfig.standard();

    /** Money per kWh in each hour: cheap at night, expensive in the evening. */
    private static final List<Double> TARIFF_PER_KWH = Stream.of(
                    Collections.nCopies(7, 0.18),
                    Collections.nCopies(10, 0.25),
                    Collections.nCopies(4, 0.4),
                    Collections.nCopies(3, 0.25))
            .flatMap(List::stream)
            .toList();

    private final String label;
    private final String learned;

    Contender(String label, String learned) {
        this.label = label;
        this.learned = learned;
    }

    /** As readers see it. */
    String label() {
        return label;
    }

    /** As folders and options have it. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Steering steering() {
        return switch (this) {
            case NONE -> new Steering("none", new NoControlConfig());
            case UNIFORM -> new Steering("price-steering", PriceSteeringConfig.uniform());
            case TARIFF ->
                new Steering("price-steering", PriceSteeringConfig.uniform().withPrices(TARIFF_PER_KWH));
            case DYNAMIC -> new Steering("price-steering", PriceSteeringConfig.dynamic());
            case ADMM -> new Steering("admm", AdmmConfig.standard());
            case GREEDY -> Steering.PROFILE;
            case WINNERS -> profile(STANDARD.withWinners(SEVERAL));
            case SWEEP -> profile(STANDARD.withCoordination(CoordinationKind.SWEEP));
            case ACCELERATED -> profile(STANDARD.withCoordination(CoordinationKind.ACCELERATED));
        };
    }

    private static Steering profile(ProfileSteeringConfig config) {
        return new Steering(Steering.PROFILE.algorithm(), config);
    }

    /** Whether it reaches the optimum with convex devices. */
    boolean isExact() {
        return this == ADMM || steering().algorithm().equals(Steering.PROFILE.algorithm());
    }

    /** What every node learns of another one by method 2. */
    String learned() {
        return learned;
    }

    static String labels() {
        return Arrays.stream(values())
                .map(Contender::label)
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
    }
}
