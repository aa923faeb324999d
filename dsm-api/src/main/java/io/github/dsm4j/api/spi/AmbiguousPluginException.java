package io.github.dsm4j.api.spi;

import java.io.Serial;

/** Several providers of a kind are there and none was named. Names them and where to choose. */
public class AmbiguousPluginException extends PluginException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * With a message that says what to do.
     *
     * @param message the message
     */
    public AmbiguousPluginException(String message) {
        super(message);
    }
}
