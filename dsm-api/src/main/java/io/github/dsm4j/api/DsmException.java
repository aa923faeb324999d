package io.github.dsm4j.api;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Root of the exceptions of this library. They tell of local faults and of wrong use; what other participants do wrong is a
 * {@link Rejected} value instead.
 */
public class DsmException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_TOLD = 20;

    /**
     * With a message that says what is wrong and what to do.
     *
     * @param message the message
     */
    public DsmException(String message) {
        super(message);
    }

    /**
     * What is wrong, for somebody to read: of more than twenty causes the first twenty, and how many more there are.
     *
     * @param causes what is wrong
     * @return one text
     */
    protected static String told(List<?> causes) {
        String first = causes.stream().limit(MOST_TOLD).map(Object::toString).collect(Collectors.joining("; "));
        return causes.size() <= MOST_TOLD ? first : first + "; and " + (causes.size() - MOST_TOLD) + " more";
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
