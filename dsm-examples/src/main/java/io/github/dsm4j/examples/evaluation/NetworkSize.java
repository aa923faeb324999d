package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.TrialResult.Cost;
import io.github.dsm4j.examples.evaluation.TrialResult.Step;
import io.github.dsm4j.examples.planning.Approach;

/**
 * What a day costs in a network of some size, as means over the days of a trial.
 *
 * @param approach the approach
 * @param nodes how many nodes
 * @param days how many days were planned
 * @param iterations iterations of a day
 * @param result the trial
 */
record NetworkSize(Approach approach, int nodes, int days, double iterations, TrialResult result) {
    static NetworkSize of(Approach approach, int nodes, TrialResult result) {
        int days = result.days().size();
        return new NetworkSize(approach, nodes, days, (double) result.iterations() / days, result);
    }

    /** Time of a step on the network's clock, ms. */
    double networkMs(Step step) {
        return result.cost(step).networkMs() / days;
    }

    /** Time of stage 1 on the network's clock, ms. */
    double steeringMs() {
        return networkMs(Step.SETUP) + networkMs(Step.ITERATIONS);
    }

    /** Processor time of stage 1, per node, ms. */
    double steeringProcessorMs() {
        Cost cost = result.cost(Step.SETUP).plus(result.cost(Step.ITERATIONS));
        return cost.processorMs() / days / nodes;
    }

    /** Processor time of all stages of a day, per node, ms. */
    double processorMs() {
        return result.daily().processorMs() / days / nodes;
    }

    double messages() {
        return (double) result.daily().messages() / days;
    }

    double kilobytes() {
        return (double) result.daily().bytes() / days / 1000;
    }
}
