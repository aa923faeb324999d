package io.github.dsm4j.steering.internal;

import io.github.dsm4j.api.profile.PowerProfile;

/** The intervals of a session in the order of their target power, the largest first, equal ones in order of time. */
final class Descending {
    final double[] wanted;

    /** Where each comes from, counted from the first interval of the session. */
    final int[] interval;

    private Descending(double[] wanted, int[] interval) {
        this.wanted = wanted;
        this.interval = interval;
    }

    static Descending of(PowerProfile target, int first, int intervals) {
        double[] values = new double[intervals];
        int[] order = new int[intervals];
        for (int i = 0; i < intervals; i++) {
            values[i] = target.at(first + i);
            order[i] = i;
        }
        order = sorted(order, values);
        double[] wanted = new double[intervals];
        for (int i = 0; i < intervals; i++) {
            wanted[i] = values[order[i]];
        }
        return new Descending(wanted, order);
    }

    /** Merge sort from runs of one upwards: stable, and without objects. */
    private static int[] sorted(int[] order, double[] values) {
        int[] from = order;
        int[] to = new int[order.length];
        for (int run = 1; run < order.length; run *= 2) {
            for (int left = 0; left < order.length; left += 2 * run) {
                merge(from, to, left, run, values);
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private static void merge(int[] from, int[] to, int left, int run, double[] values) {
        int middle = Math.min(left + run, from.length);
        int end = Math.min(left + 2 * run, from.length);
        int a = left;
        int b = middle;
        for (int i = left; i < end; i++) {
            boolean second = a == middle || (b < end && values[from[b]] > values[from[a]]);
            to[i] = second ? from[b++] : from[a++];
        }
    }
}
