package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.TrialResult.Cost;
import io.github.dsm4j.examples.evaluation.TrialResult.Step;
import io.github.dsm4j.examples.evaluation.TrialResult.Work;
import io.github.dsm4j.examples.planning.Approach;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Results that no trial had, to see whether a verdict can be another one. */
final class Invented {
    private static final int DAYS = 2;

    private Invented() {}

    private static final List<Day> PLANNED = Collections.nCopies(
            DAYS, new Day(2, 1, 1, -1, 3, 1L, new TreeMap<>(Map.of()), new TreeMap<>(Map.of()), List.of()));

    /** A day takes what a row of a table like the thesis's says, in s; every node computes and waits for so long. */
    static Results times(Function<Approach, Thesis.Times> rows, double centralisedMs) {
        return trial -> trial.approach().onChain()
                ? day(trial, rows.apply(trial.approach()), scale(trial))
                : result(trial, Map.of(), centralisedMs, null, List.of());
    }

    /** Waiting is proportional to latency, and as stated at the usual one. */
    private static double scale(Trial trial) {
        return (double) trial.latency().toMillis() / TrialBuilder.LATENCY.toMillis();
    }

    private static TrialResult day(Trial trial, Thesis.Times row, double scale) {
        Iterator<Double> seconds = List.of(0.0, row.setup(), row.iterations(), row.protocol(), row.declaring())
                .iterator();
        Map<Step, Cost> steps = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            double ms = 1000 * DAYS * seconds.next();
            steps.put(step, new Cost(2, 20, scale * ms, ms * trial.houses()));
        }
        return result(trial, steps, 0, null, List.of());
    }

    /** Energies per day in J, by counters or estimated. */
    static Results joules(ToDoubleFunction<Approach> joules, Function<Approach, Boolean> counted) {
        return trial -> {
            double energy = joules.applyAsDouble(trial.approach());
            boolean read = counted.apply(trial.approach());
            return result(trial, Map.of(), read ? 0 : 1000 * energy / 10, read ? DAYS * energy : null, List.of());
        };
    }

    /** Hashes of the winner by target, and the time of one. */
    static Results races(Function<Integer, Long> hashes, double hashMs, double stakeMs) {
        return trial -> {
            long winner = hashes.apply(trial.targetBits());
            double computing = DAYS * hashMs * (double) winner * trial.houses();
            double waiting = trial.approach().consensus().orElseThrow().equals("pos") ? DAYS * stakeMs : 0;
            Map<Step, Cost> steps = new EnumMap<>(Step.class);
            for (Step step : Step.values()) {
                steps.put(step, step == Step.CONSENSUS ? new Cost(1, 1, waiting, computing) : new Cost(1, 1, 0, 0));
            }
            Work work = new Work(winner, winner * trial.houses());
            return result(trial, steps, 0, null, Collections.nCopies(DAYS, work));
        };
    }

    private static TrialResult result(
            Trial trial, Map<Step, Cost> steps, double processorMs, @Nullable Double joules, List<Work> work) {
        return new TrialResult(
                trial.toString(), null, PLANNED, List.of(), List.of(), steps, work, DAYS * processorMs, joules);
    }
}
