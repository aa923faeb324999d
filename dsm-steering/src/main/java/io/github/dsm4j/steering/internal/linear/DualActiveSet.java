package io.github.dsm4j.steering.internal.linear;

/**
 * Finds the nearest profile of a set by the dual method of D. Goldfarb and A. Idnani (A numerically stable dual method
 * for solving strictly convex quadratic programs, Mathematical Programming 27, 1983): bounds that are broken are taken
 * in one after the other, and each makes the lower bound on the distance rise, so it ends. May start from the bounds
 * that some other solver's plan touches. Confined to one thread.
 */
final class DualActiveSet {
    /** mW; what counts as broken while planning. */
    private static final double BROKEN = 0x1p-8;

    /** A direction of which less than this share is free leads nowhere. */
    private static final double NOWHERE = 1e-11;

    private static final double TINY = 1e-12;

    private final Polyhedron set;
    private final double[] target;
    private final ActiveSet active;
    private int steps;

    /** The bound to take in: a row, or after all rows the power of an interval. */
    private int broken;

    private int side;

    DualActiveSet(Polyhedron set, double[] target) {
        this.set = set;
        this.target = target;
        active = new ActiveSet(set);
    }

    /** Starts from the bounds that a profile touches, as far as they pull the right way. */
    void startFrom(double[] profile, double nearness) {
        active.touchedBy(profile, nearness);
        active.settle(target);
    }

    /** Goes on until no bound is broken and the profile is the nearest; false if none exists, or after so many steps. */
    boolean run(int limit) {
        while (steps < limit) {
            active.solve(target);
            if (!findBroken()) {
                return true;
            }
            if (!takeIn(limit)) {
                return false;
            }
        }
        return false;
    }

    double[] power() {
        return active.power;
    }

    double[] multipliers() {
        return active.multipliers;
    }

    private boolean findBroken() {
        double worst = 0;
        for (int k = 0; k < set.rows.length; k++) {
            double excess = set.rows[k].excess(set.rows[k].of(active.power));
            if (Math.abs(excess) > Math.max(worst, BROKEN * set.rows[k].tolerance)) {
                worst = Math.abs(excess);
                broken = k;
                side = excess < 0 ? 1 : -1;
            }
        }
        for (int t = 0; t < set.length(); t++) {
            double excess = active.power[t] - set.clamp(t, active.power[t]);
            if (Math.abs(excess) > Math.max(worst, BROKEN)) {
                worst = Math.abs(excess);
                broken = set.rows.length + t;
                side = excess < 0 ? 1 : -1;
            }
        }
        return worst > 0;
    }

    /**
     * Pays for the broken bound more and more until it is kept. A bound in force whose own pay would turn its sign on
     * the way is let go of first.
     */
    private boolean takeIn(int limit) {
        double[] normal = normal();
        double paid = 0;
        while (steps < limit) {
            steps++;
            double[] yielding = active.equations.solve(onFree(normal));
            double[] along = set.prices(yielding);
            double full = fullStep(normal, along);
            int blocker = blocker(normal, yielding, along, full);
            if (blocker < 0) {
                if (full == Double.POSITIVE_INFINITY) {
                    return false;
                }
                sides(broken)[place(broken)] = side;
                return true;
            }
            paid += share(blocker, normal, yielding, along);
            sides(blocker)[place(blocker)] = 0;
            active.solve(shifted(normal, paid));
        }
        return false;
    }

    /** The direction in which the broken bound wants the profile to go. */
    private double[] normal() {
        double[] normal = new double[set.length()];
        if (broken < set.rows.length) {
            set.rows[broken].addTo(normal, side);
        } else {
            normal[broken - set.rows.length] = side;
        }
        return normal;
    }

    private double[] onFree(double[] direction) {
        double[] free = direction.clone();
        for (int t = 0; t < free.length; t++) {
            free[t] = active.powerSide[t] == 0 ? free[t] : 0;
        }
        double[] values = new double[set.rows.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = active.rowSide[k] == 0 ? 0 : set.rows[k].of(free);
        }
        return values;
    }

    /** How much pay makes the profile keep the broken bound; infinite if it cannot move that way at all. */
    private double fullStep(double[] normal, double[] along) {
        double square = 0;
        double free = 0;
        double missing = bound();
        for (int t = 0; t < normal.length; t++) {
            square += normal[t] * normal[t];
            double moves = active.powerSide[t] == 0 ? normal[t] - along[t] : 0;
            free += moves * moves;
            missing -= normal[t] * active.power[t];
        }
        return free > NOWHERE * square ? missing / free : Double.POSITIVE_INFINITY;
    }

    private double bound() {
        int place = place(broken);
        if (broken < set.rows.length) {
            return side * (side > 0 ? set.rows[place].lower : set.rows[place].upper);
        }
        return side * (side > 0 ? set.min[place] : set.max[place]);
    }

    /** The bound in force whose pay reaches zero first, and before the full step; or -1. */
    private int blocker(double[] normal, double[] yielding, double[] along, double full) {
        int first = -1;
        double least = full;
        for (int bound = 0; bound < set.rows.length + set.length(); bound++) {
            double share = share(bound, normal, yielding, along);
            if (share < least) {
                least = share;
                first = bound;
            }
        }
        return first;
    }

    /** How much can be paid for the broken bound before another one's pay is used up; infinite if it never is. */
    private double share(int bound, double[] normal, double[] yielding, double[] along) {
        int place = place(bound);
        boolean row = bound < set.rows.length;
        int at = sides(bound)[place];
        double used = row ? yielding[place] : normal[place] - along[place];
        if (used * at <= TINY || (row ? set.rows[place].isEquality() : set.isFixed(place))) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0, (row ? active.multipliers[place] : active.pull[place]) / used);
    }

    private int[] sides(int bound) {
        return bound < set.rows.length ? active.rowSide : active.powerSide;
    }

    private int place(int bound) {
        return bound < set.rows.length ? bound : bound - set.rows.length;
    }

    private double[] shifted(double[] normal, double paid) {
        double[] shifted = target.clone();
        for (int t = 0; t < shifted.length; t++) {
            shifted[t] += paid * normal[t];
        }
        return shifted;
    }
}
