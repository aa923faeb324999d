package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.planning.ChainEnd;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a trial came to. Days and accounts are folds over its blocks; all but processor time and energy is the same in every run.
 *
 * @param trial the trial, as text: a result of another one is not taken for it
 * @param chain where its chain stands; null without one
 * @param days the days, in order
 * @param central the days in one place, in order; empty unless the trial is detailed
 * @param accounts the nodes after the last block, ascending; empty without a chain
 * @param steps what the steps of the days took together; empty without a chain
 * @param work the hashes computed for each block; empty without proof of work
 * @param processorMs processor time of this process from the first day to the last, ms
 * @param joules energy of the processor in that time by its own counters, J; null if they cannot be read
 */
record TrialResult(
        String trial,
        @Nullable ChainEnd chain,
        List<Day> days,
        List<CentralDay> central,
        List<Participant> accounts,
        Map<Step, Cost> steps,
        List<Work> work,
        double processorMs,
        @Nullable Double joules) {
    TrialResult {
        days = List.copyOf(days);
        central = List.copyOf(central);
        accounts = List.copyOf(accounts);
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
        work = List.copyOf(work);
    }

    /** The steps of a day that the thesis times (§6.2). */
    enum Step {
        /** Stage 0: entering the network; once, not every day. */
        ENTRY,
        /** Stage 1 until the first iteration. */
        SETUP,
        /** Stage 1 from the first iteration on. */
        ITERATIONS,
        /** Stage 2: from the first search for a claim to the claim that wins. */
        CONSENSUS,
        /** Stage 3: the winner is declared, and the block appended. */
        DECLARATION
    }

    /**
     * What one step took over all days.
     *
     * @param messages messages sent, each copy counted
     * @param bytes their bytes
     * @param networkMs time on the network's clock, ms
     * @param processorMs processor time of this process, which computes for all nodes, ms
     */
    record Cost(long messages, long bytes, double networkMs, double processorMs) {
        Cost plus(Cost other) {
            return new Cost(
                    messages + other.messages,
                    bytes + other.bytes,
                    networkMs + other.networkMs,
                    processorMs + other.processorMs);
        }
    }

    /**
     * A participant of the chain.
     *
     * @param node its id
     * @param stakeWh its stake, Wh
     * @param wins blocks that it sealed
     * @param earned sum of its rewards
     */
    record Participant(long node, long stakeWh, long wins, double earned) {
        /** Stake recovered (thesis §6.5): rewards less the initial stake. */
        double recovered() {
            return earned - (double) stakeWh;
        }
    }

    /**
     * The hashes computed for one block.
     *
     * @param winner by the node that won, up to the hash it won by
     * @param computed by all nodes in this process; those that lose compute ahead of the network's clock
     */
    record Work(long winner, long computed) {}

    Cost cost(Step step) {
        return Objects.requireNonNull(steps.get(step), () -> step + " of an approach without a chain");
    }

    /** What the steps of every day took together. */
    Cost daily() {
        return steps.entrySet().stream()
                .filter(entry -> entry.getKey() != Step.ENTRY)
                .map(Map.Entry::getValue)
                .reduce(new Cost(0, 0, 0, 0), Cost::plus);
    }

    double meanDistanceW() {
        return days.stream().mapToDouble(Day::distanceW).average().orElseThrow();
    }

    double meanStartDistanceW() {
        return days.stream().mapToDouble(Day::startDistanceW).average().orElseThrow();
    }

    double peakW() {
        return days.stream().mapToDouble(Day::peakW).max().orElseThrow();
    }

    double lowestW() {
        return days.stream().mapToDouble(Day::lowestW).min().orElseThrow();
    }

    long iterations() {
        return days.stream().mapToLong(Day::iterations).sum();
    }

    /** The aggregate profiles of all days one after the other, mW; empty unless the trial keeps them. */
    long[] aggregate() {
        return days.stream()
                .flatMap(day -> day.aggregateMilliwatts().stream())
                .mapToLong(Long::longValue)
                .toArray();
    }
}
