package io.github.dsm4j.steering.internal;

/**
 * Where charging and discharging weigh differently, and the target is positive (there is a surplus to take up), the cost of
 * what is stored is not convex at zero: a little charging costs less than the mean of none and a little more. Its convex
 * envelope is straight between a discharging power {@code below} and a charging power {@code above}; at the slope of that
 * piece, {@code price}, both are equally good, and nothing between them is as good. Without power bounds in the way these
 * are {@code -+ p (out - in) / (out + in)}; a bound that is nearer takes the place of its side, and the other side is where
 * the line from it touches the cost. Confined to one thread.
 */
final class Bridges {
    final double[] below;
    final double[] above;
    final double[] price;
    private final WeightedStorage storage;

    Bridges(WeightedStorage storage) {
        this.storage = storage;
        int length = storage.anyBent ? storage.length() : 0;
        below = new double[length];
        above = new double[length];
        price = new double[length];
    }

    /** For a bent interval and a target {@code p > 0}. */
    void build(int t, double p) {
        double free = p * storage.bridgeEnd[t];
        if (-free >= storage.minPower[t] && free <= storage.maxPower[t]) {
            below[t] = -free;
            above[t] = free;
            price[t] = p * storage.bridgePrice[t];
        } else {
            bounded(t, p, free);
        }
    }

    /** Whether both ends of the bridge are equally good. */
    boolean isOpen(int t, double p, double price) {
        return p > 0 && price == this.price[t];
    }

    private void bounded(int t, double p, double free) {
        double least = storage.minPower[t];
        double most = storage.maxPower[t];
        double in = storage.in[t];
        double out = storage.out[t];
        double a = -free;
        double b = free;
        if (b > most) {
            b = most;
            a = touch(most, p, in / out, -1);
        }
        if (a < least) {
            a = least;
            b = Math.min(most, touch(least, p, out / in, 1));
        }
        below[t] = a;
        above[t] = b;
        double slope = (b - a) * (a + b - 2 * p) / (2 * (in * b - out * a));
        slope = a > least ? Math.max(slope, (least - p) / out) : slope;
        price[t] = b < most ? Math.min(slope, (most - p) / in) : slope;
    }

    /** Where the line from power {@code x} touches the branch on the other side of zero; {@code ratio} = weight here / there. */
    private static double touch(double x, double p, double ratio, int side) {
        double square = x * (1 - ratio) * (2 * p - x * (1 + ratio));
        return ratio * x + side * Math.sqrt(square > 0 ? square : 0);
    }
}
