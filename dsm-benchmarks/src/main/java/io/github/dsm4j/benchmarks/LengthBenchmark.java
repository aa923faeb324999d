package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.Battery;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The same year of targets, planned as 365 days or at once; and the least work with them. One operation is one interval. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class LengthBenchmark {
    private static final int DAYS = 365;
    private static final int DAY = 96;
    private static final int YEAR = DAYS * DAY;
    private static final double LIMIT_MW = 5e6;

    /** The intervals of one plan. */
    @Param({"96", "35040"})
    public int intervals = DAY;

    /** What is planned for. */
    @Param
    public SampleTargets family = SampleTargets.STEERING;

    private Battery battery = SampleHouses.battery();
    private List<PowerProfile> targets = List.of();
    private List<double[]> wanted = List.of();
    private double[] low = {};
    private double[] high = {};
    private double[] cut = {};

    /** For JMH. */
    public LengthBenchmark() {}

    /** Makes battery and targets. */
    @Setup
    public void make() {
        Horizon day = SampleHouses.DAY;
        battery = SampleHouses.battery(new Horizon(day.start(), day.step(), intervals));
        List<PowerProfile> days = family.of(SampleHouses.battery(), DAYS);
        long[] year = days.stream()
                .flatMapToLong(target -> Arrays.stream(target.milliwatts()))
                .toArray();
        targets = IntStream.range(0, YEAR / intervals)
                .mapToObj(i -> PowerProfile.of(Arrays.copyOfRange(year, i * intervals, (i + 1) * intervals)))
                .toList();
        wanted = targets.stream()
                .map(target ->
                        Arrays.stream(target.milliwatts()).asDoubleStream().toArray())
                .toList();
        low = new double[intervals];
        high = new double[intervals];
        cut = new double[intervals];
        Arrays.fill(low, -LIMIT_MW);
        Arrays.fill(high, LIMIT_MW);
    }

    /**
     * Plans exactly, rounds to whole milliwatts.
     *
     * @param plans takes the plans
     */
    @Benchmark
    @OperationsPerInvocation(YEAR)
    public void battery(Blackhole plans) {
        for (PowerProfile target : targets) {
            plans.consume(battery.plan(target));
        }
    }

    /**
     * One pass that cuts the targets to the power bounds and measures the distance: nothing that plans can do less.
     *
     * @param distances takes the squared distances
     */
    @Benchmark
    @OperationsPerInvocation(YEAR)
    public void clamp(Blackhole distances) {
        for (double[] target : wanted) {
            distances.consume(squaredDistance(target, low, high, cut));
        }
    }

    private static double squaredDistance(double[] target, double[] low, double[] high, double[] cut) {
        double sum = 0;
        for (int t = 0; t < target.length; t++) {
            double p = target[t];
            double x = p < low[t] ? low[t] : p > high[t] ? high[t] : p;
            cut[t] = x;
            sum += (x - p) * (x - p);
        }
        return sum;
    }
}
