package io.github.dsm4j.steering;

/** Powers in W on the grid of plans, whole mW. Values count to the nearest microwatt, so that exact ones stay exact. */
final class Milliwatts {
    private Milliwatts() {}

    /** The largest whole mW that are not more. */
    static long floor(double watts) {
        return Math.floorDiv(micro(watts), 1000L);
    }

    /** The smallest whole mW that are not less. */
    static long ceil(double watts) {
        return -Math.floorDiv(-micro(watts), 1000L);
    }

    private static long micro(double value) {
        return Math.round(value * 1e6);
    }
}
