package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures what the library promises and says which promises are kept. Everything is measured in one go on one machine,
 * so that the ratios hold anywhere. The benchmarks themselves can also be run on their own, by the main class of JMH.
 */
public final class Benchmarks {
    /** What an independent implementation of profile steering in Python arrives at, W. */
    private static final double NORM = 36_509.45;

    private static final double NORM_TOLERANCE = 0.01;

    private static final int ROUNDS = 3;

    private Benchmarks() {}

    /**
     * Measures and reports.
     *
     * @param args nothing; or {@code devices} to measure the devices instead, {@code city} for many houses
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        System.out.println(Machine.description());
        System.out.println("day: " + day());
        System.out.println("measuring, takes some minutes");
        switch (args.length == 0 ? "" : args[0]) {
            case "devices" -> devices();
            case "city" -> city();
            default -> standard();
        }
    }

    private static void standard() throws RunnerException {
        Scores scores = measure();
        report(promises(scores), scores.lines());
    }

    private static void city() {
        CityTrials trials = CityTrials.measure();
        report(new CityPromises(trials).promises(), trials.tables());
    }

    private static void devices() throws RunnerException {
        Scores scores = new Scores();
        scores.run(DeviceBenchmark.class);
        DevicePromises devices = new DevicePromises(scores);
        report(devices.promises(), devices.table());
    }

    private static void report(List<Promise> promises, Stream<String> numbers) {
        System.out.println();
        promises.forEach(promise -> System.out.println(promise.report()));
        System.out.println();
        numbers.forEach(System.out::println);
    }

    /** The yardsticks of planning take turns with it, that of mining is taken right before and right after it. */
    private static Scores measure() throws RunnerException {
        Scores scores = new Scores();
        for (int round = 0; round < ROUNDS; round++) {
            scores.run(PlanBenchmark.class);
        }
        scores.run(LengthBenchmark.class);
        scores.run(SteeringBenchmark.class);
        scores.rate(OpensslSpeed.SCORE, OpensslSpeed.best());
        scores.run(MiningBenchmark.class);
        scores.rate(OpensslSpeed.SCORE, OpensslSpeed.best());
        return scores;
    }

    private static String day() {
        return MeasuredDay.exists()
                ? MeasuredDay.FILE.toString()
                : "generated, since there is no " + MeasuredDay.FILE + " (-Ddsm4j.data= names another folder)";
    }

    private static List<Promise> promises(Scores scores) {
        double planning = scores.of("PlanBenchmark.ojAlgo") / scores.of("PlanBenchmark.battery");
        double mining = scores.of("MiningBenchmark.attempts") / scores.of(OpensslSpeed.SCORE);
        double day = scores.of("SteeringBenchmark.day:IDLE") / 1000;
        SteeringOutcome idle = SampleHouses.plan(SampleHouses.houses(), Initial.IDLE);
        SteeringOutcome flat = SampleHouses.plan(SampleHouses.houses(), Initial.FLAT_HOUSE);
        return List.of(
                Promise.atLeast("battery plan, 96 intervals: times faster than ojAlgo", planning, 2_000),
                Promise.atMost("battery plan, 96 intervals: clamp-and-norm passes", passes(scores), 20),
                Promise.atMost("an interval of 35,040, one of 96 = 1", growth(scores), 2),
                Promise.atMost("day of 25 houses from idle batteries: ms, warm", day, 2),
                onTheMeasuredDay("day of 25 houses from idle batteries: iterations", idle.iterations(), 17, 0),
                onTheMeasuredDay(
                        "day of 25 houses from idle batteries: final norm, W", idle.distance(), NORM, NORM_TOLERANCE),
                onTheMeasuredDay("day of 25 houses from flat houses: iterations", flat.iterations(), 3, 0),
                onTheMeasuredDay(
                        "day of 25 houses from flat houses: final norm, W", flat.distance(), NORM, NORM_TOLERANCE),
                Promise.atLeast("mining: attempts for one sha256 of openssl, 64 bytes", mining, 2.3));
    }

    private static double passes(Scores scores) {
        return worst(scores, "battery", 96, "clamp");
    }

    private static double growth(Scores scores) {
        return worst(scores, "battery", 35_040, "battery");
    }

    /** The time of an interval, relative to something else for 96 of them; the greater ratio of both families of targets. */
    private static double worst(Scores scores, String what, int intervals, String measure) {
        return Arrays.stream(SampleTargets.values())
                .mapToDouble(family -> scores.of("LengthBenchmark." + what + ":" + family + ":" + intervals)
                        / scores.of("LengthBenchmark." + measure + ":" + family + ":96"))
                .max()
                .orElse(Double.NaN);
    }

    /** Iterations and norms are facts of one day; of another one they say nothing. */
    private static Promise onTheMeasuredDay(String text, double value, double target, double tolerance) {
        return Promise.near(text, MeasuredDay.exists() ? value : Double.NaN, target, tolerance);
    }
}
