package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures what the library promises and says which promises are kept. Everything is measured in one go on one machine,
 * so that the ratios hold anywhere. The benchmarks themselves can also be run on their own, by the main class of JMH.
 */
public final class Benchmarks {
    /** What an independent implementation of profile steering in Python arrives at, W. */
    private static final double NORM = 36_509.45;

    private static final double NORM_TOLERANCE = 0.01;

    private Benchmarks() {}

    /**
     * Measures and reports.
     *
     * @param args none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        System.out.println(Machine.description());
        System.out.println("day: " + day());
        System.out.println("measuring, takes some minutes");
        Scores scores = measure();
        System.out.println();
        promises(scores).forEach(promise -> System.out.println(promise.report()));
        System.out.println();
        scores.lines().forEach(System.out::println);
    }

    /** The yardstick of mining is taken right before and right after it. */
    private static Scores measure() throws RunnerException {
        Scores scores = new Scores();
        scores.run(PlanBenchmark.class);
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
                Promise.atMost("day of 25 houses from idle batteries: ms, warm", day, 2),
                onTheMeasuredDay("day of 25 houses from idle batteries: iterations", idle.iterations(), 17, 0),
                onTheMeasuredDay(
                        "day of 25 houses from idle batteries: final norm, W", idle.distance(), NORM, NORM_TOLERANCE),
                onTheMeasuredDay("day of 25 houses from flat houses: iterations", flat.iterations(), 3, 0),
                onTheMeasuredDay(
                        "day of 25 houses from flat houses: final norm, W", flat.distance(), NORM, NORM_TOLERANCE),
                Promise.atLeast("mining: attempts for one sha256 of openssl, 64 bytes", mining, 2.3));
    }

    /** Iterations and norms are facts of one day; of another one they say nothing. */
    private static Promise onTheMeasuredDay(String text, double value, double target, double tolerance) {
        return Promise.near(text, MeasuredDay.exists() ? value : Double.NaN, target, tolerance);
    }
}
