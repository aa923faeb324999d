package io.github.dsm4j.api.device;

import io.github.dsm4j.api.DsmException;
import java.io.Serial;
import java.util.List;

/**
 * A device has no admissible profile at all. Says which bound is broken, by how much and when; of more than twenty the message
 * tells the first.
 */
public class InfeasibleDeviceException extends DsmException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * With the bounds that cannot be kept.
     *
     * @param device what cannot be planned ({@code battery})
     * @param violations the bounds; at least one
     */
    public InfeasibleDeviceException(String device, List<Violation> violations) {
        super(device + " has no admissible plan: " + told(violations));
        this.violations = List.copyOf(violations);
    }

    /**
     * The bounds that cannot be kept.
     *
     * @return the violations
     */
    public List<Violation> violations() {
        return violations;
    }
}
