package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.steering.CentralisedPlan;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.steering.CoordinationKind;
import io.github.dsm4j.steering.ProfileSteering;
import io.github.dsm4j.steering.ProfileSteeringConfig;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One sweep over a city in one place: starting profiles, a plan and a commit of each house, and all that a result holds. The
 * clock starts when baseloads and devices are there.
 *
 * @param size houses
 * @param models different batteries; houses with the same one share a device
 * @param initial how the day starts
 * @param serial time on one thread, s
 * @param parallel time with as many threads as there are processors, s: a sweep is serial, so only the starting profiles gain
 * @param first time of the first of all laps, with one thread, s
 * @param excess how far the result is above the certified bound, relative to it
 */
record SweepTrial(int size, int models, Initial initial, double first, double serial, double parallel, double excess) {
    private static final ProfileSteering SWEEP = ProfileSteering.of(ProfileSteeringConfig.standard()
            .withCoordination(CoordinationKind.SWEEP)
            .withMaxIterations(1));

    /** What a house takes, with room for the collector: baseload, starting profile, change, plan and the one before. */
    private static final long HOUSE_BYTES = 6_000;

    /** What a battery for a day takes. */
    private static final long DEVICE_BYTES = 8_000;

    /** Whether the heap is large enough. Some less may do, slowly. */
    static boolean fits(int size, int models) {
        return Runtime.getRuntime().maxMemory() >= bytes(size, models);
    }

    static long bytes(int size, int models) {
        return HOUSE_BYTES * size + DEVICE_BYTES * models;
    }

    static SweepTrial of(List<Prosumer> houses, int models, Initial initial, int laps) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return of(houses, models, initial, laps, threads);
        } finally {
            threads.shutdown();
        }
    }

    private static SweepTrial of(List<Prosumer> houses, int models, Initial initial, int laps, Executor threads) {
        Timed<CentralisedPlan> serial = new Timed<>(() -> City.plan(SWEEP, houses, initial));
        Timed<CentralisedPlan> parallel = new Timed<>(() -> City.plan(SWEEP, houses, initial, threads));
        String what =
                String.format(Locale.ROOT, "one sweep: %,d houses, %,d batteries, %s", houses.size(), models, initial);
        Progress.say("%s, first", what);
        double excess = excess(serial.once(), houses);
        double first = serial.seconds();
        for (int lap = 1; lap <= laps; lap++) {
            Progress.say("%s, %d of %d", what, lap, laps);
            parallel.once();
            serial.once();
        }
        return new SweepTrial(houses.size(), models, initial, first, serial.seconds(), parallel.seconds(), excess);
    }

    private static double excess(CentralisedPlan plan, List<Prosumer> houses) {
        return plan.outcome().distance() / plan.outcome().lowerBound(houses) - 1;
    }

    static String header() {
        return String.format(
                "%10s %10s %-10s %8s %8s %8s %12s",
                "houses", "batteries", "start", "first, s", "s", "threads", "above, %");
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%,10d %,10d %-10s %8.2f %8.2f %8.2f %12.4f",
                size,
                models,
                initial,
                first,
                serial,
                parallel,
                100 * excess);
    }
}
