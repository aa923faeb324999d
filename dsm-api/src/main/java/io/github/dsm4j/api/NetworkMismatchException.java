package io.github.dsm4j.api;

import java.io.Serial;

/** A peer or a stored chain belongs to another network: another protocol version, contract or genesis block. */
public class NetworkMismatchException extends DsmException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * With a message that names both networks.
     *
     * @param message the message
     */
    public NetworkMismatchException(String message) {
        super(message);
    }
}
