package io.github.dsm4j.steering.internal;

/**
 * What a charger can do in one interval: be off, or have one of some positive powers; the same in every interval. Powers
 * in whole mW, totals over several intervals in mW x intervals. Immutable and thread-safe.
 */
public interface PowerLevels {
    /**
     * Off, or any whole mW between two bounds.
     *
     * @param least the least power but off, at least 1 mW
     * @param most the most power, mW; not below the least
     * @return the levels
     */
    static PowerLevels between(long least, long most) {
        return new EvenLevels(least, 1, most - least);
    }

    /**
     * Off, or one of given powers.
     *
     * @param ascending the powers, mW: at least one, positive, each above the one before
     * @return the levels
     */
    static PowerLevels of(long... ascending) {
        long step = ascending.length == 1 ? 1 : ascending[1] - ascending[0];
        for (int i = 2; i < ascending.length; i++) {
            if (ascending[i] - ascending[i - 1] != step) {
                return new UnevenLevels(ascending);
            }
        }
        return new EvenLevels(ascending[0], step, ascending.length - 1L);
    }

    /**
     * The highest level.
     *
     * @return the power, mW
     */
    long most();

    /**
     * How far a power is from the nearest level or off.
     *
     * @param power the power, mW
     * @return the distance, mW; 0 if it is admissible
     */
    long powerError(long power);

    /**
     * The least total that meets a demand.
     *
     * @param demand what is needed; not more than all intervals can give
     * @param intervals the number of intervals
     * @return the least sum of as many powers that is not below the demand
     */
    long leastTotal(long demand, int intervals);

    /**
     * How far a sum is from the nearest one that powers can add up to.
     *
     * @param total the sum
     * @param intervals the number of intervals
     * @return the distance; 0 if it can be reached
     */
    long totalError(long total, int intervals);

    /**
     * How many steps of calculation a plan may take; grows with the demand only if the levels are not evenly spaced.
     *
     * @param demand what is needed
     * @param intervals the number of intervals
     * @return a measure of time and memory
     */
    double effort(double demand, int intervals);

    /**
     * Makes a planner for one session.
     *
     * @param intervals the number of intervals to plan
     * @param later the number of intervals that are left for the rest afterwards
     * @param total what all of them must add up to; reachable
     * @return the planner
     */
    SessionPlanner planner(int intervals, int later, long total);
}
