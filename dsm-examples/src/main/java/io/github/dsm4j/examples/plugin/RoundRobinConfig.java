package io.github.dsm4j.examples.plugin;

import io.github.dsm4j.api.Problems;

/**
 * Configures turns.
 *
 * @param every for how many blocks a turn lasts, 1 to 1,000
 */
public record RoundRobinConfig(int every) {
    /**
     * Checks the range.
     *
     * @param every as in the record
     */
    public RoundRobinConfig {
        new Problems().range("every", every, 1, 1_000).throwIfAny("round-robin");
    }
}
