package io.github.dsm4j.examples.evaluation;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** A clock on which every look takes the same time, whatever machine it is looked at on. */
final class TickingClock implements LongSupplier {
    private final AtomicLong nanos = new AtomicLong();
    private final long tick;

    private TickingClock(long tick) {
        this.tick = tick;
    }

    @Override
    public long getAsLong() {
        return nanos.addAndGet(tick);
    }

    /** Instruments without energy counters. */
    static Instruments instruments(long tickNanos) {
        return new Instruments(new TickingClock(tickNanos), new EnergyCounters(Path.of("there-is-no-such-folder")));
    }

    /** Runs all trials of an experiment. */
    static Results run(Experiment experiment, Study study, Path folder, long tickNanos) {
        Trials trials = new Trials(study, folder, instruments(tickNanos));
        experiment.trials(study).forEach(trial -> trials.run(trial, what -> {}, "test"));
        return trials;
    }
}
