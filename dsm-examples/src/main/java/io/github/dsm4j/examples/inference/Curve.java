package io.github.dsm4j.examples.inference;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.Arrays;

/** What can be said about the shape of a profile. */
final class Curve {
    private Curve() {}

    /** The distance of a guess from the truth, relative to the norm of the truth: 0 for the truth, 1 for a guess of zero. */
    static double distance(PowerProfile guess, PowerProfile truth) {
        return guess.minus(truth).norm() / truth.norm();
    }

    /** Pearson's correlation; 0 if one of the two has the same power all the time, to 2 mW, and so says nothing of the other. */
    static double correlation(PowerProfile a, PowerProfile b) {
        if (isFlat(a) || isFlat(b)) {
            return 0;
        }
        double[] x = centred(a);
        double[] y = centred(b);
        return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
    }

    private static double[] centred(PowerProfile profile) {
        double mean = mean(profile);
        return Arrays.stream(profile.milliwatts())
                .mapToDouble(mw -> (double) mw - mean)
                .toArray();
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int t = 0; t < x.length; t++) {
            sum += x[t] * y[t];
        }
        return sum;
    }

    /** The mean power, mW. */
    static double mean(PowerProfile profile) {
        return (double) energy(profile) / profile.length();
    }

    /** The sum of all intervals, mW intervals. */
    static long energy(PowerProfile profile) {
        return Arrays.stream(profile.milliwatts()).sum();
    }

    /** The same energy without a shape. */
    static PowerProfile flat(PowerProfile profile) {
        long mean = Math.round(mean(profile));
        return profile.map(mw -> mean);
    }

    /** Whether the power is the same all the time but for the rounding to whole milliwatts. */
    static boolean isFlat(PowerProfile profile) {
        long[] mw = profile.milliwatts();
        return Arrays.stream(mw).max().orElse(0) - Arrays.stream(mw).min().orElse(0) <= 2;
    }

    /** The interval of the highest power, the first of several. */
    static int peak(PowerProfile profile) {
        int peak = 0;
        for (int t = 1; t < profile.length(); t++) {
            peak = profile.at(t) > profile.at(peak) ? t : peak;
        }
        return peak;
    }

    /** The share of the intervals in which two profiles are the same. */
    static double agreement(PowerProfile a, PowerProfile b) {
        int same = 0;
        for (int t = 0; t < a.length(); t++) {
            same += a.at(t) == b.at(t) ? 1 : 0;
        }
        return (double) same / a.length();
    }

    /** The share of the changes of a truth, from one interval to the next, that a guess shows exactly; 0 if there are none. */
    static double sameSteps(PowerProfile guess, PowerProfile truth) {
        int steps = 0;
        int same = 0;
        for (int t = 1; t < truth.length(); t++) {
            long step = truth.at(t) - truth.at(t - 1);
            steps += step != 0 ? 1 : 0;
            same += step != 0 && guess.at(t) - guess.at(t - 1) == step ? 1 : 0;
        }
        return steps == 0 ? 0 : (double) same / steps;
    }
}
