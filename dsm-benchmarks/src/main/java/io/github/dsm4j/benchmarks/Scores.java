package io.github.dsm4j.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The best of all repetitions, since whatever else runs can only slow a measurement down: the lowest time, the highest
 * rate. Repetitions are short, so that one of them runs undisturbed. Keys are class, method and parameter values:
 * {@code SteeringBenchmark.day:IDLE}.
 */
final class Scores {
    private record Score(double value, String unit, double bytes) {}

    /** What the profiler calls the bytes that are allocated in one operation. */
    private static final String BYTES = "gc.alloc.rate.norm";

    private final Map<String, Score> best = new TreeMap<>();

    /** Runs all benchmarks of a class. */
    void run(Class<?> benchmarks) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmarks.getName() + "\\.")
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT);
        new Runner(options.build()).run().forEach(this::add);
    }

    private void add(RunResult run) {
        String parameters = run.getParams().getParamsKeys().stream()
                .map(key -> ":" + run.getParams().getParam(key))
                .collect(Collectors.joining());
        String name = run.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
        boolean rate = run.getParams().getMode() == Mode.Throughput;
        Result<?> result = run.getPrimaryResult();
        double score =
                rate ? result.getStatistics().getMax() : result.getStatistics().getMin();
        Result<?> garbage = run.getSecondaryResults().get(BYTES);
        double bytes = garbage == null ? Double.NaN : garbage.getScore();
        put(name + parameters, new Score(score, result.getScoreUnit(), bytes), rate);
    }

    /** Measured once more, the better one counts. */
    private void put(String name, Score score, boolean rate) {
        best.merge(name, score, (a, b) -> a.value() >= b.value() == rate ? a : b);
    }

    /** A rate from elsewhere, operations per second. The higher one counts if there was one already. */
    void rate(String name, double rate) {
        put(name, new Score(rate, "ops/s", Double.NaN), true);
    }

    /** The score, or NaN. */
    double of(String name) {
        Score score = best.get(name);
        return score == null ? Double.NaN : score.value();
    }

    /** What one operation allocates, bytes; NaN if unknown. */
    double bytes(String name) {
        Score score = best.get(name);
        return score == null ? Double.NaN : score.bytes();
    }

    Stream<String> lines() {
        return best.entrySet().stream()
                .map(e -> String.format(
                        Locale.ROOT,
                        "%-36s %,18.3f %s",
                        e.getKey(),
                        e.getValue().value(),
                        e.getValue().unit()));
    }
}
