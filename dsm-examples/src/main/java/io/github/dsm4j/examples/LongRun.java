package io.github.dsm4j.examples;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.Scenario;
import io.github.dsm4j.steering.CoordinationKind;
import io.github.dsm4j.steering.ProfileSteeringConfig;
import java.util.Locale;
import java.util.Optional;

/** Says beforehand when many houses will take long. Times are those of two ordinary cores, as measured. */
final class LongRun {
    /** Making up a house for a day, with both cores. */
    private static final double DATA_SECONDS = 8e-6;

    /** Greedy steering of a day may take as many iterations as there are houses, and each looks at all of them. */
    private static final double GREEDY_SECONDS = 5e-7;

    private static final double DATA_PATIENCE = 2;
    private static final double PATIENCE = 20;

    private LongRun() {}

    /** A line if making up the data takes longer than somebody waits without a word. */
    static Optional<String> data(int houses, int days) {
        double seconds = DATA_SECONDS * houses * days;
        return seconds < DATA_PATIENCE
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT, "making the data of %d houses x %d days, about %.0f s", houses, days, seconds));
    }

    /** A note if there is a much faster way. */
    static Optional<String> note(Scenario scenario) {
        boolean greedy = scenario.contract().algorithm().config() instanceof ProfileSteeringConfig config
                && config.coordination() == CoordinationKind.GREEDY;
        return greedy && scenario.approaches().contains(Approach.CENTRALISED)
                ? greedy(scenario.houses().size(), scenario.data().days())
                : Optional.empty();
    }

    static Optional<String> greedy(int houses, int days) {
        double seconds = GREEDY_SECONDS * houses * houses * days;
        return seconds < PATIENCE
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "greedy coordination may take an iteration a house, up to some %.0f s for %d houses x %d days;"
                                + " --coordination sweep is far faster",
                        seconds,
                        houses,
                        days));
    }
}
