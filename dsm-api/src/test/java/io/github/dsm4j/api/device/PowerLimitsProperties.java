package io.github.dsm4j.api.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Violations are the part of a profile that lies outside of the limits. */
class PowerLimitsProperties {
    /** Powers around the limits, mW: often just inside, on, or just outside of what still counts as kept. */
    @Provide
    Arbitrary<Long> powers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-3_000_000, 3_000_000),
                Arbitraries.longs().between(-30, 30).map(v -> 1_000_000 + v),
                Arbitraries.longs().between(-30, 30).map(v -> v - 1_000_000),
                Arbitraries.longs().between(-PowerProfile.MAX_MILLIWATTS, PowerProfile.MAX_MILLIWATTS));
    }

    /** Limits in whole W, as a list; empty, one or one for each interval. */
    private static double at(List<Double> limits, int t) {
        return limits.get(limits.size() == 1 ? 0 : t);
    }

    private static BigDecimal outside(double limit, long power, int sign) {
        BigDecimal watts = BigDecimal.valueOf(power, 3);
        BigDecimal over = watts.subtract(BigDecimal.valueOf(limit)).multiply(BigDecimal.valueOf(sign));
        return over.compareTo(new BigDecimal("0.01")) > 0 ? over : BigDecimal.ZERO;
    }

    @Property
    void violationsAreWhatLiesOutside(
            @ForAll @Size(min = 1, max = 12) List<@From("powers") Long> powers,
            @ForAll("sides") List<Integer> sides,
            @ForAll boolean relax) {
        int n = powers.size();
        PowerLimits limits = new PowerLimits(side(sides.get(0), n, -1_000), side(sides.get(1), n, 1_000), relax);
        Map<Integer, Violation> expected = new TreeMap<>();
        for (int t = 0; t < n; t++) {
            BigDecimal above =
                    limits.maxW().isEmpty() ? BigDecimal.ZERO : outside(at(limits.maxW(), t), powers.get(t), 1);
            BigDecimal below =
                    limits.minW().isEmpty() ? BigDecimal.ZERO : outside(at(limits.minW(), t), powers.get(t), -1);
            if (above.signum() > 0) {
                expected.put(t, new Violation("upper limit", t, above.doubleValue(), "W"));
            }
            if (below.signum() > 0) {
                expected.put(t, new Violation("lower limit", t, below.doubleValue(), "W"));
            }
        }
        PowerProfile profile = PowerProfile.of(powers.stream().mapToLong(v -> v).toArray());
        assertEquals(new ArrayList<>(expected.values()), limits.violations(profile));
    }

    /** No limit, one for all intervals, or one for each. */
    private static List<Double> side(int kind, int intervals, double watts) {
        Double[] each = new Double[intervals];
        Arrays.setAll(each, t -> watts + Math.signum(watts) * (t % 3));
        return kind == 0 ? List.of() : kind == 1 ? List.of(watts) : List.of(each);
    }

    @Provide
    Arbitrary<List<Integer>> sides() {
        return Arbitraries.integers().between(0, 2).list().ofSize(2);
    }
}
