package io.github.dsm4j.steering.internal;

/**
 * The forward half of the planner for weighted storage. As in {@link ForwardPass} it keeps the inverse of the derivative of
 * the least cost, as a function of the price of what is stored:
 *
 * <pre>  G_t(price) = clamp(keep G_{t-1}(keep price) + R_t(price), L_t, U_t)</pre>
 *
 * <p>R_t tells what an interval stores at a price. With one weight w it is the ramp {@code w clamp(p + w price, l, u)}. With
 * two, the cost of what is stored has a kink at zero: if p is not positive it is convex, and R_t stays at zero between two
 * ramps; if p is positive it is not, and its convex envelope jumps over powers next to zero, see {@link Bridges}.
 */
final class WeightedForward {
    final double[] lowest;
    final double[] highest;
    private final WeightedStorage storage;
    private final double[] target;
    private final Bridges bridges;
    private double atLeft;
    private double atRight;

    WeightedForward(WeightedStorage storage, double[] target, Bridges bridges) {
        this.storage = storage;
        this.target = target;
        this.bridges = bridges;
        lowest = new double[target.length];
        highest = new double[target.length];
    }

    /** Runs once over the horizon; false if given up because more than {@code limit} kinks were stepped over. */
    boolean run(Kinks kinks, long limit) {
        for (int t = 0; t < target.length; t++) {
            if (storage.keep[t] != 1) {
                kinks.rescale(storage.keep[t]);
                atLeft *= storage.keep[t];
                atRight *= storage.keep[t];
            }
            add(kinks, t);
            atLeft += storage.least[t];
            atRight += storage.most[t];
            lowest[t] = trimLeft(kinks, storage.minEnergy[t]);
            highest[t] = trimRight(kinks, storage.maxEnergy[t]);
            if (kinks.scanned() > limit) {
                return false;
            }
        }
        return true;
    }

    private void add(Kinks kinks, int t) {
        if (storage.bent[t]) {
            addBent(kinks, t, target[t]);
            return;
        }
        double slope = storage.in[t] * storage.in[t];
        kinks.addLeft((storage.minPower[t] - target[t]) * storage.inverseIn[t], slope);
        kinks.addRight((storage.maxPower[t] - target[t]) * storage.inverseIn[t], -slope);
    }

    private void addBent(Kinks kinks, int t, double p) {
        double in = storage.in[t];
        double out = storage.out[t];
        double inverseIn = storage.inverseIn[t];
        double inverseOut = storage.inverseOut[t];
        double start = (storage.minPower[t] - p) * inverseOut;
        double end = (storage.maxPower[t] - p) * inverseIn;
        if (p > 0) {
            bridges.build(t, p);
            double below = bridges.below[t];
            double above = bridges.above[t];
            double change = 0;
            if (below > storage.minPower[t]) {
                kinks.addLeft(start, out * out);
                change = -out * out;
            }
            if (above < storage.maxPower[t]) {
                kinks.addRight(end, -in * in);
                change += in * in;
            }
            kinks.addJump(bridges.price[t], change, in * above - out * below);
        } else {
            kinks.addLeft(start, out * out);
            kinks.addRight(end, -in * in);
            kinks.addFlat(-p * inverseOut, -out * out, -p * inverseIn, in * in);
        }
    }

    private double trimLeft(Kinks kinks, double minEnergy) {
        if (atLeft >= minEnergy) {
            return Double.NEGATIVE_INFINITY;
        }
        double need = minEnergy - atLeft;
        atLeft = minEnergy;
        return kinks.trimLeft(need);
    }

    private double trimRight(Kinks kinks, double maxEnergy) {
        if (atRight <= maxEnergy) {
            return Double.POSITIVE_INFINITY;
        }
        double need = atRight - maxEnergy;
        atRight = maxEnergy;
        return kinks.trimRight(need);
    }
}
