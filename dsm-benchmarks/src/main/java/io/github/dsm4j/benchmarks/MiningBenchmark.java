package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.ClaimSearch;
import io.github.dsm4j.api.consensus.Progress;
import io.github.dsm4j.consensus.pow.PowConfig;
import io.github.dsm4j.consensus.pow.ProofOfWork;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Mining attempts per second on one core, and whole searches at the thesis's target. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 15, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@State(Scope.Thread)
public class MiningBenchmark {
    private static final int ATTEMPTS = 1 << 18;
    private static final NodeId MINER = NodeId.of(7);

    private final ProofOfWork thesis = new ProofOfWork(PowConfig.DEFAULT);
    private final SplittableRandom random = new SplittableRandom(1);

    /** At the target 1 it never ends: that hash is not known of any message. */
    private ClaimSearch endless = ClaimSearch.NONE;

    private int number;

    /** For JMH. */
    public MiningBenchmark() {}

    /** Starts the endless search. */
    @Setup
    public void start() {
        endless = new ProofOfWork(PowConfig.ofBits(0)).search(MiningRound.of(0, MINER), MINER, random);
    }

    /**
     * One operation is one attempt: one SHA-256 compression.
     *
     * @return the progress
     */
    @Benchmark
    @OperationsPerInvocation(ATTEMPTS)
    public Progress attempts() {
        return endless.advance(ATTEMPTS);
    }

    /**
     * One operation is one search from the start to the claim, 64 attempts on average.
     *
     * @return the progress
     */
    @Benchmark
    public Progress searches() {
        return thesis.search(MiningRound.of(number++, MINER), MINER, random).advance(Long.MAX_VALUE);
    }
}
