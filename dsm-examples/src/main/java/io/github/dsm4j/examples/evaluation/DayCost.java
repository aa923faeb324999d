package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.TrialResult.Cost;
import io.github.dsm4j.examples.evaluation.TrialResult.Step;
import io.github.dsm4j.examples.planning.Approach;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a day costs, as means over the days of a trial.
 *
 * @param trial the trial
 * @param result its result
 */
record DayCost(Trial trial, TrialResult result) {
    /** The steps of a day, in their order. */
    static final List<Step> STEPS = List.copyOf(EnumSet.range(Step.SETUP, Step.DECLARATION));

    /** What the thesis counts as consensus: finding the winner, and declaring it. */
    static final Set<Step> WHOLE_CONSENSUS = EnumSet.of(Step.CONSENSUS, Step.DECLARATION);

    static DayCost of(Trial trial, Results results) {
        return new DayCost(trial, results.of(trial));
    }

    /** The one of an approach. */
    static DayCost of(List<DayCost> costs, Approach approach) {
        return costs.stream()
                .filter(cost -> cost.approach() == approach)
                .findFirst()
                .orElseThrow();
    }

    Approach approach() {
        return trial.approach();
    }

    String label() {
        return approach().label();
    }

    /** Waiting on the network's clock in some steps, ms. */
    double waitingMs(Set<Step> steps) {
        return steps.stream().mapToDouble(step -> cost(step).networkMs()).sum() / days();
    }

    double waitingMs(Step step) {
        return waitingMs(Set.of(step));
    }

    double waitingMs() {
        return waitingMs(EnumSet.copyOf(STEPS));
    }

    /** Processor time in some steps per node, ms. */
    double processorMs(Set<Step> steps) {
        return steps.stream().mapToDouble(step -> cost(step).processorMs()).sum() / days() / trial.houses();
    }

    double processorMs(Step step) {
        return processorMs(Set.of(step));
    }

    /** Processor time of all nodes together, ms; without a network that of the one who plans. */
    double allProcessorMs() {
        return (approach().onChain() ? result.daily().processorMs() : result.processorMs()) / days();
    }

    /** Processor time of one node, ms. */
    double nodeProcessorMs() {
        return approach().onChain() ? allProcessorMs() / trial.houses() : allProcessorMs();
    }

    double messages() {
        return (double) result.daily().messages() / days();
    }

    double kilobytes() {
        return (double) result.daily().bytes() / days() / 1000;
    }

    double iterations() {
        return (double) result.iterations() / days();
    }

    private Cost cost(Step step) {
        return result.cost(step);
    }

    private double days() {
        return result.days().size();
    }
}
