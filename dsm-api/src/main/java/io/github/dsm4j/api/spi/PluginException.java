package io.github.dsm4j.api.spi;

import io.github.dsm4j.api.DsmException;
import java.io.Serial;

/** A plugin cannot be found, chosen or loaded. */
public class PluginException extends DsmException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * With a message that says what to do.
     *
     * @param message the message
     */
    public PluginException(String message) {
        super(message);
    }

    /**
     * With a message that says what to do, and the cause.
     *
     * @param message the message
     * @param cause the cause
     */
    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
