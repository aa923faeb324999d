package io.github.dsm4j.steering.internal;

/**
 * Arrays that planning needs and does not hand on. Each thread keeps those of the length it planned last, so that plans of the same
 * length leave no garbage but themselves.
 */
public final class PlanningArrays {
    private static final ThreadLocal<PlanningArrays> LAST = ThreadLocal.withInitial(() -> new PlanningArrays(0));

    final double[] lowest;
    final double[] highest;
    final double[] position;
    final int[] change;
    final long[] rounded;
    private final double[] target;

    PlanningArrays(int length) {
        lowest = new double[length];
        highest = new double[length];
        position = new double[2 * length];
        change = new int[2 * length];
        rounded = new long[length];
        target = new double[length];
    }

    /**
     * The arrays of this thread. Whoever takes them must be done with them before planning anything else.
     *
     * @param length the number of intervals
     * @return arrays of that length, with any content
     */
    public static PlanningArrays of(int length) {
        PlanningArrays arrays = LAST.get();
        if (arrays.target.length != length) {
            arrays = new PlanningArrays(length);
            LAST.set(arrays);
        }
        return arrays;
    }

    /**
     * Room for the wanted power.
     *
     * @return one value per interval
     */
    public double[] target() {
        return target;
    }
}
