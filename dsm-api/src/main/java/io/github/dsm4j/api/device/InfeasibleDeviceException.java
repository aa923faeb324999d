package io.github.dsm4j.api.device;

import io.github.dsm4j.api.DsmException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A device has no admissible profile at all. Says which bound is broken, by how much and when; of more than twenty the message
 * tells the first.
 */
public class InfeasibleDeviceException extends DsmException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_TOLD = 20;

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

    /** Somebody is to read it. */
    private static String told(List<Violation> violations) {
        String first =
                violations.stream().limit(MOST_TOLD).map(Violation::toString).collect(Collectors.joining("; "));
        return violations.size() <= MOST_TOLD ? first : first + "; and " + (violations.size() - MOST_TOLD) + " more";
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
