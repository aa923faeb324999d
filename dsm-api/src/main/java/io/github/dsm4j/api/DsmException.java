package io.github.dsm4j.api;

import java.io.Serial;

/**
 * Root of the exceptions of this library. They tell of local faults and of wrong use; what other participants do wrong is a
 * {@link Rejected} value instead.
 */
public class DsmException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * With a message that says what is wrong and what to do.
     *
     * @param message the message
     */
    public DsmException(String message) {
        super(message);
    }

    /**
     * With a message and what caused it.
     *
     * @param message the message
     * @param cause the cause
     */
    public DsmException(String message, Throwable cause) {
        super(message, cause);
    }
}
