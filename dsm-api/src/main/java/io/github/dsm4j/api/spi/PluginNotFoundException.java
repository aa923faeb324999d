package io.github.dsm4j.api.spi;

import java.io.Serial;

/** No provider of a kind has the name asked for, or there is none at all. Names those available and, for our own, the artifact to add. */
public class PluginNotFoundException extends PluginException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * With a message that says what to do.
     *
     * @param message the message
     */
    public PluginNotFoundException(String message) {
        super(message);
    }
}
