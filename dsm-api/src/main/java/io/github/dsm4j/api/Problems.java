package io.github.dsm4j.api;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects everything that is wrong with a configuration, so that it is reported at once. Compact constructors of config
 * records use it. Confined to one thread.
 */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Nothing wrong so far. */
    public Problems() {}

    /**
     * Notes a problem.
     *
     * @param path where
     * @param message what is wrong, and the allowed range
     * @return this
     */
    public Problems add(String path, String message) {
        found.add(new Problem(path, message));
        return this;
    }

    /**
     * Notes the problems of a part.
     *
     * @param path the path of the part
     * @param problems what is wrong in it
     * @return this
     */
    public Problems addAll(String path, List<Problem> problems) {
        problems.forEach(p -> found.add(p.within(path)));
        return this;
    }

    /**
     * Notes a problem unless the condition holds.
     *
     * @param holds what must hold
     * @param path where
     * @param message what is wrong, and the allowed range
     * @return this
     */
    public Problems require(boolean holds, String path, String message) {
        return holds ? this : add(path, message);
    }

    /**
     * Notes a problem unless {@code min <= value <= max}; NaN and infinities are always wrong.
     *
     * @param path where
     * @param value the value
     * @param min the smallest allowed value
     * @param max the largest allowed value
     * @return this
     */
    public Problems range(String path, double value, double min, double max) {
        boolean within = value >= min && value <= max;
        return within ? this : add(path, "is " + number(value) + ", allowed is " + number(min) + " to " + number(max));
    }

    /**
     * Everything found so far.
     *
     * @return the problems, in the order found
     */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Ends the check.
     *
     * @param subject what was checked, for the message ({@code battery})
     * @throws ConfigurationException if anything is wrong
     */
    public void throwIfAny(String subject) {
        if (!found.isEmpty()) {
            throw new ConfigurationException(subject, found);
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
