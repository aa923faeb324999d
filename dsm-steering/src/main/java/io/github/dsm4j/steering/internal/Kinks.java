package io.github.dsm4j.steering.internal;

/**
 * A nondecreasing function made of straight pieces and jumps, as its places where something happens: position, by how much
 * the slope changes there, and how far the function jumps. Slopes are any numbers, unlike those of {@link Breakpoints}. The
 * two ends of the function are kept by {@link WeightedForward}, which alone knows where trimming must stop.
 */
interface Kinks {

    /** Adds a change of slope, searched for from the left end. */
    void addLeft(double position, double change);

    /** Adds a change of slope, searched for from the right end. */
    void addRight(double position, double change);

    /** Adds a change of slope and a jump that is not negative; searched for from the nearer end. */
    void addJump(double position, double change, double jump);

    /** Adds two changes of slope, {@code from} not right of {@code to}; searched for from the nearer end. */
    void addFlat(double from, double fall, double to, double rise);

    /**
     * Cuts the left end off up to where the function has risen by {@code need > 0}, and returns that position. If
     * rounding leaves less to rise, everything goes and the last position counts; with nothing to begin with, nothing
     * binds.
     */
    double trimLeft(double need);

    /** Mirror image of {@link #trimLeft}. */
    double trimRight(double need);

    /** Multiplies the values of the function by {@code factor}, a power of two, and divides its argument by the inverse. */
    void rescale(double factor);

    /** How many kinks have been stepped over by insertions so far. */
    long scanned();
}
