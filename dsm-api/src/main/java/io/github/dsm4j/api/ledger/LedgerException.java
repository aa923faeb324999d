package io.github.dsm4j.api.ledger;

import io.github.dsm4j.api.DsmException;
import java.io.Serial;

/** A ledger cannot store or return a block: a full disk, a damaged record, a folder in use. */
public class LedgerException extends DsmException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * With a message that names the file and the record.
     *
     * @param message the message
     */
    public LedgerException(String message) {
        super(message);
    }

    /**
     * With a message that names the file and the record, and the cause.
     *
     * @param message the message
     * @param cause the cause
     */
    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
