package io.github.dsm4j.steering.internal;

/**
 * The forward half of the planner. Let F_t(S) be the least cost up to interval t with running sum S; it is convex. What
 * is kept is the inverse G_t of its derivative, which maps a price of energy to the running sum that is then best:
 *
 * <pre>  G_t(price) = clamp(G_{t-1}(price) + clamp(p_t + price, l_t, u_t), L_t, U_t)</pre>
 *
 * because infimal convolution adds inverse derivatives and a restricted domain clamps them. Per interval only the
 * prices {@code lowest[t]} and {@code highest[t]} between which storage does not bind are remembered; the backward half
 * needs nothing else.
 */
final class ForwardPass {
    final double[] lowest;
    final double[] highest;
    private final StorageBounds bounds;
    private final double[] target;
    private double atLeft;
    private double atRight;

    /** For feasible bounds and a target of the same length. */
    ForwardPass(StorageBounds bounds, double[] target) {
        this(bounds, target, new PlanningArrays(target.length));
    }

    /** In arrays of that length. */
    ForwardPass(StorageBounds bounds, double[] target, PlanningArrays arrays) {
        this.bounds = bounds;
        this.target = target;
        lowest = arrays.lowest;
        highest = arrays.highest;
    }

    /** Runs once over the horizon; false if given up because more than {@code limit} breakpoints were stepped over. */
    boolean run(Breakpoints breakpoints, long limit) {
        for (int t = 0; t < target.length; t++) {
            double p = target[t];
            breakpoints.addRamp(bounds.minPower[t] - p, bounds.maxPower[t] - p);
            atLeft += bounds.minPower[t];
            atRight += bounds.maxPower[t];
            lowest[t] = trimLeft(breakpoints, bounds.minEnergy[t]);
            highest[t] = trimRight(breakpoints, bounds.maxEnergy[t]);
            if (breakpoints.scanned() > limit) {
                return false;
            }
        }
        return true;
    }

    private double trimLeft(Breakpoints breakpoints, double minEnergy) {
        if (atLeft >= minEnergy) {
            return Double.NEGATIVE_INFINITY;
        }
        double need = minEnergy - atLeft;
        atLeft = minEnergy;
        return breakpoints.trimLeft(need);
    }

    private double trimRight(Breakpoints breakpoints, double maxEnergy) {
        if (atRight <= maxEnergy) {
            return Double.POSITIVE_INFINITY;
        }
        double need = atRight - maxEnergy;
        atRight = maxEnergy;
        return breakpoints.trimRight(need);
    }
}
