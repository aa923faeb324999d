package io.github.dsm4j.steering.internal;

/**
 * The breakpoints of a nondecreasing piecewise linear function: positions, and by how much the slope changes there.
 * Slope changes are whole numbers, hence exact. The two ends of the function are kept by {@link ForwardPass}, which
 * alone knows where trimming must stop.
 */
interface Breakpoints {

    /**
     * Adds the function that is constant, rises with slope 1 from {@code rise} to {@code level}, and is constant again.
     */
    void addRamp(double rise, double level);

    /**
     * Cuts the left end off up to where the function has risen by {@code need > 0}, and returns that position. If
     * rounding leaves less to rise, all breakpoints go and the last position counts; with none to begin with, nothing
     * binds.
     */
    double trimLeft(double need);

    /** Mirror image of {@link #trimLeft}. */
    double trimRight(double need);

    /** How many breakpoints have been stepped over by insertions so far. */
    long scanned();
}
