package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.TrialResult.Cost;
import io.github.dsm4j.examples.planning.Approach;

/**
 * What a day takes in a network, as the mean over its days.
 *
 * @param messages messages, each copy counted
 * @param kilobytes their size
 * @param waitingMs waiting for messages, from the first of the day to the block
 */
record NetworkDay(double messages, double kilobytes, double waitingMs) {
    static NetworkDay of(AlgorithmCase algorithm, Approach approach) {
        TrialResult result = algorithm.networks().get(approach);
        if (result == null) {
            throw new IllegalArgumentException(algorithm.contender() + " was not run by " + approach);
        }
        double days = result.days().size();
        Cost daily = result.daily();
        return new NetworkDay(
                (double) daily.messages() / days, (double) daily.bytes() / days / 1000, daily.networkMs() / days);
    }
}
