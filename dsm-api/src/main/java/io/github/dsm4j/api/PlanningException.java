package io.github.dsm4j.api;

import java.io.Serial;

/**
 * A planning period could not be completed: nobody answers, or a node does not go on. Whether the network ledger holds its block
 * all the same, the chain tells.
 */
public class PlanningException extends DsmException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * With a message that names the phase and what is missing.
     *
     * @param message the message
     */
    public PlanningException(String message) {
        super(message);
    }
}
