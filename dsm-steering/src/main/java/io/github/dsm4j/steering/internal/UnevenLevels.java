package io.github.dsm4j.steering.internal;

import java.math.BigInteger;
import java.util.Arrays;

/** Off, or one of any positive powers in ascending order. Totals are multiples of the greatest common divisor. */
final class UnevenLevels implements PowerLevels {
    private static final int NEVER = Integer.MAX_VALUE - 1;

    /** Off and the levels, ascending, mW. */
    private final long[] powers;

    private final long unit;

    UnevenLevels(long[] ascending) {
        powers = new long[ascending.length + 1];
        System.arraycopy(ascending, 0, powers, 1, ascending.length);
        BigInteger divisor = BigInteger.ZERO;
        for (long power : powers) {
            divisor = divisor.gcd(BigInteger.valueOf(power));
        }
        unit = divisor.longValueExact();
    }

    @Override
    public long most() {
        return powers[powers.length - 1];
    }

    @Override
    public long powerError(long power) {
        long error = Math.abs(power);
        for (long level : powers) {
            error = Math.min(error, Math.abs(power - level));
        }
        return error;
    }

    @Override
    public long leastTotal(long demand, int intervals) {
        if (demand <= 0) {
            return 0;
        }
        long wanted = EvenLevels.ceil(demand, unit);
        int[] fewest = fewest(wanted + most() / unit);
        int sum = (int) wanted;
        while (fewest[sum] > intervals) {
            sum++;
        }
        return sum * unit;
    }

    @Override
    public long totalError(long total, int intervals) {
        if (total <= 0) {
            return -total;
        }
        long reach = Math.min(total, intervals * most());
        int[] fewest = fewest(reach / unit + most() / unit);
        long best = Long.MAX_VALUE;
        for (int sum = 0; sum < fewest.length; sum++) {
            if (fewest[sum] <= intervals) {
                best = Math.min(best, Math.abs(reach - sum * unit));
            }
        }
        return total - reach + best;
    }

    /** For each total up to a limit, in units: how many active intervals it takes at least. */
    private int[] fewest(long limit) {
        int[] fewest = new int[Math.toIntExact(limit + 1)];
        Arrays.fill(fewest, NEVER);
        fewest[0] = 0;
        for (int level = 1; level < powers.length; level++) {
            int size = Math.toIntExact(powers[level] / unit);
            for (int sum = size; sum < fewest.length; sum++) {
                fewest[sum] = Math.min(fewest[sum], fewest[sum - size] + 1);
            }
        }
        return fewest;
    }

    @Override
    public double effort(double demand, int intervals) {
        return (demand + most()) / unit * Math.max(1, intervals);
    }

    @Override
    public SessionPlanner planner(int intervals, int later, long total) {
        int[] fewest = fewest(total / unit);
        boolean[] allowed = new boolean[fewest.length];
        for (int sum = 0; sum < allowed.length; sum++) {
            allowed[sum] = fewest[sum] <= intervals && fewest[allowed.length - 1 - sum] <= later;
        }
        return new UnevenLevelsPlanner(powers, unit, intervals, allowed);
    }
}
