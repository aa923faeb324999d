package io.github.dsm4j.api.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PowerProfileProperties {
    private static final long MAX = PowerProfile.MAX_MILLIWATTS;

    private static BigInteger slowDot(long[] a, long[] b) {
        BigInteger sum = BigInteger.ZERO;
        for (int t = 0; t < a.length; t++) {
            sum = sum.add(BigInteger.valueOf(a[t]).multiply(BigInteger.valueOf(b[t])));
        }
        return sum;
    }

    @Property
    void dotIsExactForAllPowersAllowed(
            @ForAll @Size(24) List<@LongRange(min = -MAX, max = MAX) Long> a,
            @ForAll @Size(24) List<@LongRange(min = -MAX, max = MAX) Long> b) {
        long[] x = a.stream().mapToLong(v -> v).toArray();
        long[] y = b.stream().mapToLong(v -> v).toArray();
        assertEquals(slowDot(x, y), PowerProfile.of(x).dot(PowerProfile.of(y)));
    }

    @Property
    void reductionIsTheDifferenceOfTheSquaredNorms(
            @ForAll @Size(24) List<@LongRange(min = -MAX / 2, max = MAX / 2) Long> d,
            @ForAll @Size(24) List<@LongRange(min = -MAX / 2, max = MAX / 2) Long> delta) {
        PowerProfile x = PowerProfile.of(d.stream().mapToLong(v -> v).toArray());
        PowerProfile y = PowerProfile.of(delta.stream().mapToLong(v -> v).toArray());
        assertEquals(x.squaredNorm().subtract(x.plus(y).squaredNorm()), x.reductionBy(y));
    }

    /** Around the magnitudes where 64 bits no longer hold the sum. */
    @Property
    void reductionIsExactForSmallAndLargePowers(
            @ForAll @IntRange(min = 1, max = 48) int bits,
            @ForAll @IntRange(min = 1, max = 48) int deltaBits,
            @ForAll @IntRange(min = 0, max = 100) int length,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long most = (1L << bits) - 1;
        long mostDelta = (1L << deltaBits) - 1;
        long[] d = random.longs(length, most / 2, most + 1).toArray();
        long[] delta = random.longs(length, mostDelta / 2, mostDelta + 1).toArray();
        boolean sameSign = random.nextBoolean();
        PowerProfile x = PowerProfile.of(d);
        PowerProfile y = PowerProfile.of(sameSign ? delta : negated(delta));
        assertEquals(x.squaredNorm().subtract(x.plus(y).squaredNorm()), x.reductionBy(y));
    }

    private static long[] negated(long[] values) {
        return Arrays.stream(values).map(v -> -v).toArray();
    }

    @Property
    void sumsDoNotDependOnTheOrder(
            @ForAll @Size(min = 1, max = 8)
                    List<@Size(5) List<@LongRange(min = -1_000_000, max = 1_000_000) Long>> rows,
            @ForAll long seed) {
        List<PowerProfile> profiles = new ArrayList<>();
        rows.forEach(
                r -> profiles.add(PowerProfile.of(r.stream().mapToLong(v -> v).toArray())));
        PowerProfile sum = PowerProfile.sum(5, profiles);
        Collections.shuffle(profiles, new Random(seed));
        assertEquals(sum, PowerProfile.sum(5, profiles));
    }

    @Property
    void roundingKeepsIntegerBoundsOnPowerAndEnergy(
            @ForAll @Size(16) List<@LongRange(min = -100_000, max = 100_000) Long> tenths) {
        double[] x = tenths.stream().mapToDouble(v -> v / 10.0).toArray();
        PowerProfile rounded = PowerProfile.rounded(x);
        double sum = 0;
        long energy = 0;
        for (int t = 0; t < x.length; t++) {
            sum += x[t];
            energy += rounded.at(t);
            assertTrue(rounded.at(t) >= Math.floor(x[t] - 1e-6) && rounded.at(t) <= Math.ceil(x[t] + 1e-6));
            assertTrue(energy >= Math.floor(sum - 1e-6) && energy <= Math.ceil(sum + 1e-6));
        }
    }

    @Property
    void roundingCommutesWithIntegerShiftsOfTheEnergy(
            @ForAll @Size(8) List<@LongRange(min = -1000, max = 1000) Long> quarters,
            @ForAll @LongRange(min = -1000, max = 1000) long shift) {
        double[] x = quarters.stream().mapToDouble(v -> v / 4.0).toArray();
        PowerProfile before = PowerProfile.rounded(x);
        x[0] += shift;
        long[] expected = before.milliwatts();
        expected[0] += shift;
        assertEquals(PowerProfile.of(expected), PowerProfile.rounded(x));
    }
}
