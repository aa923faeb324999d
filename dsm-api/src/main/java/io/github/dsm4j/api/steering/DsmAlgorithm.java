package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.device.PowerLimits;

/**
 * A demand-side management algorithm, written once and run in three ways: centralised, by method 1 (every node computes
 * everything, thesis §5.3.1) and by method 2 (nodes share only bids and deltas, §5.3.2), with the same result to the last
 * bit. Stateless and thread-safe.
 */
public interface DsmAlgorithm {
    /**
     * The public half for one planning period.
     *
     * @param task what everybody knows at the start
     * @return a fresh coordination
     */
    Coordination coordination(PlanningTask task);

    /**
     * Checks that a period can be planned as this algorithm is configured; it is asked before anything is planned or sent. The
     * default takes every period.
     *
     * @param intervals the length of the period
     * @throws io.github.dsm4j.api.ConfigurationException if a setting does not fit, such as a list of another length
     */
    default void requireFits(int intervals) {}

    /**
     * The limits of the neighbourhood's power that this algorithm is to keep. They are public like all of its configuration, so
     * whoever knows the agreed aggregate knows where they are broken: {@link PowerLimits#violations} tells.
     *
     * @return the limits; the default has none
     */
    default PowerLimits limits() {
        return PowerLimits.NONE;
    }

    /**
     * The private half of one node. The default plans nearest to what the signal asks; few algorithms need another one.
     *
     * @param prosumer the private data of the node
     * @param initial the rule of the contract for starting profiles
     * @return the state before the first iteration
     */
    default LocalPlan start(Prosumer prosumer, Initial initial) {
        return NearestPlan.start(prosumer, initial);
    }
}
