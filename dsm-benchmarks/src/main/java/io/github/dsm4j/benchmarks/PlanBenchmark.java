package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.Battery;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One plan of a battery for 96 intervals: our planner and a quadratic program. The solver takes 1 to 30 ms, depending
 * on the target; so every invocation plans for the same targets, spread evenly over a day of profile steering. The program
 * runs both several times, in turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 10, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class PlanBenchmark {
    private static final int PLANS = 50;
    private static final double KILOWATT = 1e6;
    private static final double WATT_HOUR = 4 * 1e3 / KILOWATT;

    private final Battery battery = SampleHouses.battery();
    private final List<PowerProfile> targets = RecordingDevice.targetsOfADay(battery, PLANS);

    /** For JMH. */
    public PlanBenchmark() {}

    /**
     * Plans exactly, rounds to whole milliwatts.
     *
     * @param plans takes the plans
     */
    @Benchmark
    @OperationsPerInvocation(PLANS)
    public void battery(Blackhole plans) {
        targets.forEach(target -> plans.consume(battery.plan(target)));
    }

    /**
     * The same problem as ojAlgo's modelling layer solves it; kW, and no rounding.
     *
     * @param solutions takes the solutions
     */
    @Benchmark
    @OperationsPerInvocation(PLANS)
    public void ojAlgo(Blackhole solutions) {
        targets.forEach(target -> solutions.consume(solve(target)));
    }

    private static Optimisation.Result solve(PowerProfile target) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Expression cost = model.newExpression("cost").weight(1);
        int last = target.length() - 1;
        for (int t = 0; t <= last; t++) {
            model.newVariable("x" + t).lower(-5).upper(5);
            cost.set(t, t, 0.5);
            cost.set(t, -target.at(t) / KILOWATT);
            double room = t == last ? 0 : 6_750 * WATT_HOUR;
            Expression sum = model.newExpression("S" + t).lower(-room).upper(room);
            for (int i = 0; i <= t; i++) {
                sum.set(i, 1);
            }
        }
        return model.minimise();
    }
}
