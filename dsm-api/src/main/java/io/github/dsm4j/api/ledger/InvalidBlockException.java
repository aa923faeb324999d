package io.github.dsm4j.api.ledger;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.api.Rejected;
import java.io.Serial;

/** A stored or downloaded block does not stand the check. Names the block and the first thing wrong with it. */
public class InvalidBlockException extends DsmException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final long height;
    private final transient Rejected rejected;

    /**
     * With the block and the fault.
     *
     * @param height the height at which the block stands
     * @param rejected what is wrong
     */
    public InvalidBlockException(long height, Rejected rejected) {
        super("block " + height + ": " + rejected);
        this.height = height;
        this.rejected = rejected;
    }

    /**
     * Where the block stands.
     *
     * @return the height
     */
    public long height() {
        return height;
    }

    /**
     * What is wrong with it.
     *
     * @return the first fault
     */
    public Rejected rejected() {
        return rejected;
    }
}
