package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.steering.CentralisedPlan;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.steering.CoordinationKind;
import io.github.dsm4j.steering.ProfileSteering;
import io.github.dsm4j.steering.ProfileSteeringConfig;
import java.util.List;
import java.util.Locale;

/**
 * Greedy profile steering with all plans made, the same with those left out that cannot win, and two sweeps.
 *
 * @param storage the batteries, all different
 * @param initial how the day starts
 * @param iterations of greedy
 * @param allPlans how many plans it makes
 * @param lazyPlans how many of them can win
 * @param all time with all plans, s
 * @param lazy time with those that can win, s
 * @param sweeps time of two sweeps, s
 * @param same whether starting profiles, winners and their changes are the same with all plans
 */
record ContestTrial(
        Storage storage,
        Initial initial,
        int iterations,
        long allPlans,
        long lazyPlans,
        double all,
        double lazy,
        double sweeps,
        boolean same) {
    private static final int LAPS = 3;
    private static final double LEAST_LAP = 0.3;

    /** The three take turns, so that other load slows down all of them. */
    static ContestTrial of(int size, Storage storage, Initial initial) {
        List<Prosumer> houses = City.different(size, storage, 1).houses();
        DsmAlgorithm greedy = ProfileSteering.standard();
        DsmAlgorithm sweep = ProfileSteering.of(ProfileSteeringConfig.standard()
                .withCoordination(CoordinationKind.SWEEP)
                .withMaxIterations(2));
        Timed<CentralisedPlan> every = new Timed<>(() -> City.plan(new EveryOffer(greedy), houses, initial));
        Timed<CentralisedPlan> some = new Timed<>(() -> City.plan(greedy, houses, initial));
        Timed<CentralisedPlan> sweeps = new Timed<>(() -> City.plan(sweep, houses, initial));
        boolean same = true;
        for (int lap = 1; ; lap++) {
            Progress.say("greedy, lazy, two sweeps: %,d houses, %s, %s, %d of %d", size, storage, initial, lap, LAPS);
            CentralisedPlan all = every.atLeast(LEAST_LAP);
            CentralisedPlan lazy = some.atLeast(LEAST_LAP);
            sweeps.atLeast(LEAST_LAP);
            same &= all.outcome().equals(lazy.outcome());
            if (lap == LAPS) {
                return new ContestTrial(
                        storage,
                        initial,
                        all.outcome().iterations(),
                        all.planned(),
                        lazy.planned(),
                        every.seconds(),
                        some.seconds(),
                        sweeps.seconds(),
                        same);
            }
        }
    }

    /** How many times faster greedy is without the plans that cannot win. */
    double lazyGain() {
        return all / lazy;
    }

    /** How many times faster two sweeps are than greedy with all plans. */
    double sweepGain() {
        return all / sweeps;
    }

    static String header() {
        return String.format(
                "%-20s %-10s %10s %10s %10s %9s %9s %7s %8s %7s %7s",
                "batteries",
                "start",
                "iterations",
                "plans",
                "lazy",
                "ms",
                "lazy ms",
                "ratio",
                "sweep ms",
                "ratio",
                "to lazy");
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-20s %-10s %,10d %,10d %,10d %,9.1f %,9.1f %,7.1f %,8.2f %,7.1f %,7.1f",
                storage,
                initial,
                iterations,
                allPlans,
                lazyPlans,
                1_000 * all,
                1_000 * lazy,
                lazyGain(),
                1_000 * sweeps,
                sweepGain(),
                lazy / sweeps);
    }
}
