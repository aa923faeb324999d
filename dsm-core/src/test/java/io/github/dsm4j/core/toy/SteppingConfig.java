package io.github.dsm4j.core.toy;

import java.util.List;

/**
 * Configures {@link SteppingSteering}.
 *
 * @param steps who moves; repeated from the start when they are used up
 * @param winners how many win a contest
 * @param momentum how much of its last move a node repeats
 * @param iterations number of iterations
 */
public record SteppingConfig(List<Step> steps, int winners, double momentum, int iterations) {
    /**
     * Copies the list.
     *
     * @param steps as in the record
     * @param winners as in the record
     * @param momentum as in the record
     * @param iterations as in the record
     */
    public SteppingConfig {
        steps = List.copyOf(steps);
    }

    Step step(int iteration) {
        return steps.get(iteration % steps.size());
    }
}
