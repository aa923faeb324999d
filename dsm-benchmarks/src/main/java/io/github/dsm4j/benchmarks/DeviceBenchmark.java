package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.PowerProfile;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Plans of each device for 96 intervals. One operation is {@link SampleDevice#plans} plans: the same few targets again and
 * again would be learnt by heart by the processor, which halves the time of fast planners, but a solver needs ms for each.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class DeviceBenchmark {
    /** What plans. */
    @Param
    public SampleDevice sample = SampleDevice.BATTERY;

    /** What for. */
    @Param
    public SampleTargets family = SampleTargets.STEERING;

    private Device device = SampleHouses.battery();
    private List<PowerProfile> targets = List.of();

    /** For JMH. */
    public DeviceBenchmark() {}

    /** Makes device and targets. */
    @Setup
    public void make() {
        device = sample.create(family.allDay());
        targets = family.of(device, sample.plans());
    }

    /**
     * Plans.
     *
     * @param plans takes the plans
     */
    @Benchmark
    public void plans(Blackhole plans) {
        for (PowerProfile target : targets) {
            plans.consume(device.plan(target));
        }
    }
}
