package io.github.dsm4j.api;

/**
 * One thing wrong in a configuration.
 *
 * @param path where, with dots and indices ({@code houses[2].device.capacityWh})
 * @param message what is wrong, and the allowed range
 */
public record Problem(String path, String message) {
    /**
     * The same problem seen from one level above.
     *
     * @param prefix the path of the enclosing object; empty for none
     * @return the problem with the longer path
     */
    public Problem within(String prefix) {
        if (prefix.isEmpty()) {
            return this;
        }
        return new Problem(
                path.isEmpty() ? prefix : path.startsWith("[") ? prefix + path : prefix + "." + path, message);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
