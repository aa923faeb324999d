package io.github.dsm4j.steering.internal.linear;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.function.Predicate;

/**
 * What can be kept of a set: all of it, or else only the set with its rows drawn out to the profile that breaks them least
 * in the sum of squares. Where rows contradict each other by no more than rounding does, that profile is admissible too.
 * Immutable and thread-safe.
 */
public final class Feasibility {
    private final Polyhedron given;
    private final double[] known;
    private final boolean feasible;
    private final boolean provedEmpty;
    private final int limit;

    private Feasibility(Polyhedron given, double[] known, boolean feasible, boolean provedEmpty, int limit) {
        this.given = given;
        this.known = known;
        this.feasible = feasible;
        this.provedEmpty = provedEmpty;
        this.limit = limit;
    }

    /**
     * Finds out.
     *
     * @param set the set
     * @param admissible judges profiles; must allow a row to be missed by the total variation of its coefficients times
     *     1 mW
     * @return what can be kept
     */
    public static Feasibility of(Polyhedron set, Predicate<PowerProfile> admissible) {
        return of(set, admissible, 100 + 20 * (set.length() + set.rows.length));
    }

    static Feasibility of(Polyhedron set, Predicate<PowerProfile> admissible, int limit) {
        DualActiveSet idle = new DualActiveSet(set, new double[set.length()]);
        if (idle.run(limit)) {
            double[] known = set.clamped(idle.power());
            if (admissible.test(set.rounded(known))) {
                return new Feasibility(set, known, true, false, limit);
            }
        }
        LeastViolation least = LeastViolation.of(set, limit);
        boolean empty = LowerBound.provesEmpty(set, least.multipliers());
        boolean feasible = admissible.test(set.rounded(least.power()));
        return new Feasibility(set, least.power(), feasible, empty, limit);
    }

    /**
     * Whether admissible profiles exist.
     *
     * @return true if so
     */
    public boolean isFeasible() {
        return feasible;
    }

    /**
     * Whether it is proved that none exists. Of a set that is neither feasible nor this one can say only that nothing was
     * found: it is contradictory by little more than rounding, or beyond the arithmetic.
     *
     * @return true if so
     */
    public boolean isProvedEmpty() {
        return provedEmpty;
    }

    /**
     * A profile found on the way.
     *
     * @return an admissible profile, or if there is none the one that breaks the rows least
     */
    public PowerProfile known() {
        return given.rounded(known);
    }

    /**
     * By how much the known profile, before rounding, breaks the rows.
     *
     * @return per row, in coefficients times mW; negative below the lower bound, 0 within the bounds
     */
    public double[] excesses() {
        double[] excesses = new double[given.rows.length];
        for (int k = 0; k < excesses.length; k++) {
            Row row = given.rows[k];
            double value = row.of(known);
            excesses[k] = row.isKept(value) ? 0 : row.unscaled(row.excess(value));
        }
        return excesses;
    }

    /** The set to plan in: it holds the known profile. */
    Polyhedron kept() {
        return given.reaching(known);
    }

    double[] knownExactly() {
        return known;
    }

    /** How many steps a search may take. */
    int limit() {
        return limit;
    }
}
