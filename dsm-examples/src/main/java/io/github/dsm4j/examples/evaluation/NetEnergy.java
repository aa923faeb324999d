package io.github.dsm4j.examples.evaluation;

import java.time.Duration;

/**
 * Energy of a net profile, the two directions apart: what is fed in at one time does not make up for what is drawn at another.
 *
 * @param drawn the sum of the positive samples, mW
 * @param fedIn the sum of the negative samples, mW, as a positive number
 */
record NetEnergy(long drawn, long fedIn) {
    private static final double MILLIWATT_SECONDS_PER_KWH = 3.6e9;

    static NetEnergy of(long[] milliwatts) {
        long drawn = 0;
        long fedIn = 0;
        for (long value : milliwatts) {
            drawn += Math.max(0, value);
            fedIn += Math.max(0, -value);
        }
        return new NetEnergy(drawn, fedIn);
    }

    /** The houses, each for itself, on the days of a study. */
    static NetEnergy ofHouses(Study study) {
        NetEnergy sum = new NetEnergy(0, 0);
        for (int house = 0; house < study.houses(); house++) {
            for (int day = 0; day < study.days(); day++) {
                sum = sum.plus(of(study.data().milliwatts(house, day)));
            }
        }
        return sum;
    }

    NetEnergy plus(NetEnergy other) {
        return new NetEnergy(drawn + other.drawn, fedIn + other.fedIn);
    }

    double drawnKwh(Duration step) {
        return (double) drawn * (double) step.toSeconds() / MILLIWATT_SECONDS_PER_KWH;
    }

    double fedInKwh(Duration step) {
        return (double) fedIn * (double) step.toSeconds() / MILLIWATT_SECONDS_PER_KWH;
    }
}
