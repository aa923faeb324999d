package io.github.dsm4j.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs all benchmarks in one go, so that their ratios hold on any machine, and says which promises are kept. Takes the
 * options of JMH, for example the name of one benchmark.
 */
public final class Benchmarks {
    private static final List<Class<?>> ALL =
            List.of(PlanBenchmark.class, SteeringBenchmark.class, MiningBenchmark.class);

    private static final List<Promise> PROMISES = List.of(
            Promise.ratio(
                    "battery plan, 96 intervals: faster than ojAlgo by",
                    "PlanBenchmark.ojAlgo",
                    "PlanBenchmark.battery",
                    2_000),
            Promise.time("a day of 25 houses, centralised, idle start", "SteeringBenchmark.day:IDLE", 2_000),
            Promise.time("a day of 25 houses, centralised, flat start", "SteeringBenchmark.day:FLAT_HOUSE", 2_000),
            Promise.rate(
                    "mining attempts for one sha256 of openssl, 64 bytes",
                    "MiningBenchmark.attempts",
                    OpensslSpeed.SCORE,
                    2.3));

    private Benchmarks() {}

    /**
     * Runs.
     *
     * @param args options of JMH; none to run everything as intended
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if an option is unknown
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(args);
        ChainedOptionsBuilder options = new OptionsBuilder().parent(given);
        if (given.getIncludes().isEmpty()) {
            ALL.forEach(benchmark -> options.include(benchmark.getName() + "\\."));
        }
        double openssl = OpensslSpeed.best();
        Map<String, Double> scores = scores(new Runner(options.build()).run());
        scores.put(OpensslSpeed.SCORE, Math.max(openssl, OpensslSpeed.best()));
        System.out.println();
        System.out.println(Machine.description());
        PROMISES.forEach(promise -> System.out.println(promise.report(scores)));
    }

    /**
     * The best of all repetitions, since whatever else runs can only slow a measurement down: the lowest time, the highest
     * rate. Keys are class, method and parameter values: {@code SteeringBenchmark.day:IDLE}.
     */
    private static Map<String, Double> scores(Collection<RunResult> results) {
        Map<String, Double> scores = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
            String parameters = result.getParams().getParamsKeys().stream()
                    .map(key -> ":" + result.getParams().getParam(key))
                    .collect(Collectors.joining());
            Statistics repetitions = result.getPrimaryResult().getStatistics();
            boolean rate = result.getParams().getMode() == Mode.Throughput;
            scores.put(name + parameters, rate ? repetitions.getMax() : repetitions.getMin());
        }
        return scores;
    }
}
