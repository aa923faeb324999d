package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.steering.ProfileSteeringConfig;

/**
 * By what a trial steers.
 *
 * @param algorithm the name of the DSM algorithm
 * @param config its settings
 */
record Steering(String algorithm, Record config) {
    /** Profile steering as in the thesis. */
    static final Steering PROFILE = new Steering("profile-steering", ProfileSteeringConfig.standard());
}
