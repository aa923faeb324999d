package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One day of 25 houses by centralised profile steering, to the last milliwatt. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 15, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class SteeringBenchmark {
    /** How the day starts: idle needs one iteration for nearly every house, flat houses only a few. */
    @Param({"IDLE", "FLAT_HOUSE"})
    public Initial initial = Initial.IDLE;

    private final List<Prosumer> houses = SampleHouses.houses();

    /** For JMH. */
    public SteeringBenchmark() {}

    /**
     * Plans the day.
     *
     * @return what was agreed
     */
    @Benchmark
    public SteeringOutcome day() {
        return SampleHouses.plan(houses, initial);
    }
}
