package io.github.dsm4j.api.spi;

import java.io.Serial;

/** Two providers of a kind have the same name. Names both classes and where they were loaded from. */
public class DuplicatePluginException extends PluginException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * With a message that says what to do.
     *
     * @param message the message
     */
    public DuplicatePluginException(String message) {
        super(message);
    }
}
