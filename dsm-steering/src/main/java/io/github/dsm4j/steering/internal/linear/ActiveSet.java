package io.github.dsm4j.steering.internal.linear;

/**
 * Some bounds of a set taken as equalities, and the profile nearest to a target that keeps those: the profile and its
 * multipliers come out of one system of linear equations. Sides are 1 for a lower bound, -1 for an upper one, 0 for
 * none. Confined to one thread.
 */
final class ActiveSet {
    final Polyhedron set;
    final int[] rowSide;
    final int[] powerSide;
    NormalEquations equations;

    /** Of the rows; what each pays for more power. */
    double[] multipliers;

    double[] power;

    /** Multipliers of the power bounds: by how much they pull power away from where target and rows want it. */
    double[] pull;

    /** Only where the least power is the most power it is taken as an equality to begin with. */
    ActiveSet(Polyhedron set) {
        this.set = set;
        rowSide = new int[set.rows.length];
        powerSide = new int[set.length()];
        for (int t = 0; t < powerSide.length; t++) {
            powerSide[t] = set.isFixed(t) ? 1 : 0;
        }
        multipliers = new double[rowSide.length];
        power = new double[powerSide.length];
        pull = new double[powerSide.length];
        equations = equations();
    }

    /** Takes the bounds that a profile touches as equalities. */
    void touchedBy(double[] profile, double nearness) {
        for (int k = 0; k < rowSide.length; k++) {
            Row row = set.rows[k];
            double value = row.of(profile);
            rowSide[k] = value <= row.lower + nearness ? 1 : value >= row.upper - nearness ? -1 : 0;
        }
        for (int t = 0; t < powerSide.length; t++) {
            boolean low = set.isFixed(t) || profile[t] <= set.min[t] + nearness;
            powerSide[t] = low ? 1 : profile[t] >= set.max[t] - nearness ? -1 : 0;
        }
    }

    /** Factors the equations for the present sides, and solves them. Rows that depend on others are let go. */
    void solve(double[] target) {
        equations = equations();
        for (int k = 0; k < rowSide.length; k++) {
            rowSide[k] = equations.uses(k) ? rowSide[k] : 0;
        }
        multipliers = new double[rowSide.length];
        follow(target);
        refine(target);
        refine(target);
    }

    private NormalEquations equations() {
        boolean[] free = new boolean[powerSide.length];
        for (int t = 0; t < free.length; t++) {
            free[t] = powerSide[t] == 0;
        }
        return new NormalEquations(set.rows, rowSide, free);
    }

    private void follow(double[] target) {
        double[] prices = set.prices(multipliers);
        for (int t = 0; t < power.length; t++) {
            double wanted = target[t] + prices[t];
            power[t] = powerSide[t] > 0 ? set.min[t] : powerSide[t] < 0 ? set.max[t] : wanted;
            pull[t] = power[t] - wanted;
        }
    }

    /** Pays the rows for what they still miss; the second time only for errors of the first. */
    private void refine(double[] target) {
        double[] missing = new double[rowSide.length];
        for (int k = 0; k < missing.length; k++) {
            if (rowSide[k] != 0) {
                Row row = set.rows[k];
                missing[k] = (rowSide[k] > 0 ? row.lower : row.upper) - row.of(power);
            }
        }
        double[] change = equations.solve(missing);
        for (int k = 0; k < change.length; k++) {
            multipliers[k] += change[k];
        }
        follow(target);
    }

    /** Lets go of bounds that pull the wrong way, until all that are left belong to their best profile. */
    void settle(double[] target) {
        do {
            solve(target);
        } while (release());
    }

    private boolean release() {
        boolean released = false;
        for (int k = 0; k < rowSide.length; k++) {
            if (multipliers[k] * rowSide[k] < 0 && !set.rows[k].isEquality()) {
                rowSide[k] = 0;
                released = true;
            }
        }
        for (int t = 0; t < powerSide.length; t++) {
            if (pull[t] * powerSide[t] < 0 && !set.isFixed(t)) {
                powerSide[t] = 0;
                released = true;
            }
        }
        return released;
    }
}
