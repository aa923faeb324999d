package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.profile.PowerProfile;

/**
 * What the point of a convex set that is nearest to one target tells about its distance from another: the whole set lies beyond the
 * plane through that point, square to the way there. All numbers are mW. Whole milliwatts make it inexact, and planners may; the
 * bound allows for both. Immutable and thread-safe.
 */
final class HalfSpace {
    /** Far more than what doubles lose in sums of some ten thousand products. */
    private static final double ROUNDING = 1e-9;

    private final double[] answered;
    private final double[] normal;
    private final double distance;
    private final double off;
    private final double rounding;

    /**
     * Of a point that was found.
     *
     * @param answered what it was asked for: the target is the present profile less this
     * @param present the present profile
     * @param nearest the point that was found to come nearest to the target
     * @param gap by how much at most it is farther than the best, apart from rounding
     */
    HalfSpace(PowerProfile answered, PowerProfile present, PowerProfile nearest, double gap) {
        this.answered = new double[answered.length()];
        this.normal = new double[answered.length()];
        double squares = 0;
        for (int t = 0; t < normal.length; t++) {
            this.answered[t] = answered.at(t);
            normal[t] = this.answered[t] + nearest.at(t) - present.at(t);
            squares += normal[t] * normal[t];
        }
        this.distance = Math.sqrt(squares);
        for (int t = 0; t < normal.length && distance > 0; t++) {
            normal[t] /= distance;
        }
        // A plan is less than 2 mW from a point of the set in each interval.
        this.rounding = 2 * Math.sqrt(normal.length);
        this.off = rounding + Math.sqrt(gap * (2 * distance + gap));
    }

    /**
     * A lower bound of the distance of the set from another target.
     *
     * @param asked that target is the present profile less this
     * @return the bound, at least 0
     */
    double distance(PowerProfile asked) {
        // Two sums of each kind: they need not wait for one another.
        double along = 0;
        double along2 = 0;
        double squares = 0;
        double squares2 = 0;
        int t = normal.length - 1;
        for (; t > 0; t -= 2) {
            double move = asked.at(t) - answered[t];
            double move2 = asked.at(t - 1) - answered[t - 1];
            along += normal[t] * move;
            along2 += normal[t - 1] * move2;
            squares += move * move;
            squares2 += move2 * move2;
        }
        if (t == 0) {
            double move = asked.at(0) - answered[0];
            along += normal[0] * move;
            squares += move * move;
        }
        double way = Math.sqrt(squares + squares2);
        if (distance == 0) {
            return 0;
        }
        // The way to a point that is off by so much differs by at most twice the share of its length.
        double turned = 2 * off / distance * way;
        return Math.max(0, distance + along + along2 - off - turned - rounding - ROUNDING * (distance + way));
    }
}
