package io.github.dsm4j.steering.internal;

/**
 * Breakpoints as a sorted array with room at both ends. A ramp's start is inserted from the left and its end from the
 * right: where storage binds, few breakpoints are alive and both places are near the ends.
 */
final class DequeBreakpoints implements Breakpoints {
    private final double[] position;
    private final int[] change;
    private int head;
    private int tail;
    private long scanned;

    /** For at most {@code ramps} ramps. */
    DequeBreakpoints(int ramps) {
        this(ramps, new PlanningArrays(ramps));
    }

    /** In arrays for as many ramps. */
    DequeBreakpoints(int ramps, PlanningArrays arrays) {
        position = arrays.position;
        change = arrays.change;
        head = ramps;
        tail = ramps;
    }

    @Override
    public void addRamp(double rise, double level) {
        int left = --head;
        while (left + 1 < tail && position[left + 1] < rise) {
            position[left] = position[left + 1];
            change[left] = change[left + 1];
            left++;
        }
        position[left] = rise;
        change[left] = 1;
        int right = tail++;
        while (position[right - 1] > level) {
            position[right] = position[right - 1];
            change[right] = change[right - 1];
            right--;
        }
        position[right] = level;
        change[right] = -1;
        scanned += left - head + (tail - 1 - right);
    }

    @Override
    public double trimLeft(double need) {
        double left = need;
        int slope = 0;
        while (head < tail - 1) {
            slope += change[head];
            double rise = slope * (position[head + 1] - position[head]);
            if (rise >= left) {
                position[head] += left / slope;
                change[head] = slope;
                return position[head];
            }
            left -= rise;
            head++;
        }
        return head < tail ? position[head++] : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double trimRight(double need) {
        double left = need;
        int slope = 0;
        while (head < tail - 1) {
            slope -= change[tail - 1];
            double rise = slope * (position[tail - 1] - position[tail - 2]);
            if (rise >= left) {
                position[tail - 1] -= left / slope;
                change[tail - 1] = -slope;
                return position[tail - 1];
            }
            left -= rise;
            tail--;
        }
        return head < tail ? position[--tail] : Double.POSITIVE_INFINITY;
    }

    @Override
    public long scanned() {
        return scanned;
    }
}
