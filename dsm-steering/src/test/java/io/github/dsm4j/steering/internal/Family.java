package io.github.dsm4j.steering.internal;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongSupplier;

/** Kinds of planning problems, the degenerate ones above all. Powers in mW, energies in mW x quarter hours. */
enum Family {
    HOUSE {
        @Override
        StorageProblem draw(Random random, int length) {
            return battery(54_000_000, 5_000_000, noise(random, length, 3e6));
        }
    },
    SMALL_BATTERY {
        @Override
        StorageProblem draw(Random random, int length) {
            return battery(8_000_000, 1_000_000, noise(random, length, 3e6));
        }
    },
    TINY_CAPACITY {
        @Override
        StorageProblem draw(Random random, int length) {
            return battery(2, 5_000_000, noise(random, length, 3e6));
        }
    },
    NO_CAPACITY {
        @Override
        StorageProblem draw(Random random, int length) {
            return battery(0, 5_000_000, noise(random, length, 3e6));
        }
    },
    NO_CAPACITY_LIMIT {
        @Override
        StorageProblem draw(Random random, int length) {
            return battery(1L << 50, 5_000_000, noise(random, length, 3e6));
        }
    },
    HUGE_POWER_LIMIT {
        @Override
        StorageProblem draw(Random random, int length) {
            return battery(54_000_000, 10_000_000_000L, noise(random, length, 3e6));
        }
    },
    FIXED_POWER {
        @Override
        StorageProblem draw(Random random, int length) {
            long[] power = fill(length, () -> random.nextInt(2001) - 1000);
            return StorageProblem.of(power, power, around(power, -5), around(power, 5), noise(random, length, 1e3));
        }
    },
    TIES {
        @Override
        StorageProblem draw(Random random, int length) {
            double[] target = new double[length];
            Arrays.setAll(target, t -> random.nextInt(7) - 3);
            return battery(2 * random.nextInt(4), random.nextInt(4), target);
        }
    },
    FORCED {
        @Override
        StorageProblem draw(Random random, int length) {
            long[] power = fill(length, () -> 1000 + random.nextInt(1000));
            return StorageProblem.of(
                    fill(length, () -> random.nextInt(1000)),
                    fill(length, () -> 2000 + random.nextInt(3)),
                    around(power, -1500),
                    around(power, random.nextInt(1500)),
                    noise(random, length, 3e3));
        }
    },
    /** Everything varies in time, and many bounds meet. */
    EQUALITIES {
        @Override
        StorageProblem draw(Random random, int length) {
            long[] power = fill(length, () -> random.nextInt(10_001) - 5000);
            LongSupplier slack = () -> random.nextInt(3) == 0 ? 0 : random.nextInt(5000);
            return StorageProblem.of(
                    shifted(power, () -> -slack.getAsLong()),
                    shifted(power, slack),
                    shifted(sums(power), () -> -slack.getAsLong()),
                    shifted(sums(power), slack),
                    noise(random, length, 5e3));
        }
    },
    /** A car: nothing outside a window, a given energy at its end. */
    WINDOW {
        @Override
        StorageProblem draw(Random random, int length) {
            int from = random.nextInt(length);
            int to = from + random.nextInt(length - from);
            long[] max = new long[length];
            Arrays.fill(max, from, to + 1, 7_400_000);
            long[] min = new long[length];
            Arrays.fill(min, to, length, (to + 1 - from) * (long) random.nextInt(7_400_001));
            return StorageProblem.of(
                    new long[length], max, min, fill(length, () -> 1L << 50), noise(random, length, 4e6));
        }
    },
    UNREACHABLE_END {
        @Override
        StorageProblem draw(Random random, int length) {
            long[] min = fill(length, () -> -27_000_000);
            min[length - 1] = 1_000_000L * length + 1 + random.nextInt(5);
            return StorageProblem.of(
                    fill(length, () -> -1_000_000),
                    fill(length, () -> 1_000_000),
                    min,
                    fill(length, () -> 200_000_000),
                    noise(random, length, 3e6));
        }
    },
    /** Bounds at random: most problems are infeasible, now here, now there. */
    ANY {
        @Override
        StorageProblem draw(Random random, int length) {
            long[] low = fill(length, () -> -random.nextInt(4));
            long[] energy = fill(length, () -> -random.nextInt(10));
            return StorageProblem.of(
                    low,
                    shifted(low, () -> random.nextInt(5)),
                    energy,
                    shifted(energy, () -> random.nextInt(15) - 1),
                    noise(random, length, 3));
        }
    };

    abstract StorageProblem draw(Random random, int length);

    /** A battery half full at both ends. */
    static StorageProblem battery(long capacity, long power, double[] target) {
        int length = target.length;
        long[] min = fill(length, () -> -capacity / 2);
        long[] max = fill(length, () -> capacity / 2);
        min[length - 1] = 0;
        max[length - 1] = 0;
        return StorageProblem.of(fill(length, () -> -power), fill(length, () -> power), min, max, target);
    }

    /** White noise on top of a slow wave, in whole mW, as profiles are. */
    static double[] noise(Random random, int length, double size) {
        double[] target = new double[length];
        double phase = random.nextInt(96);
        double weight = random.nextDouble();
        Arrays.setAll(
                target,
                t -> Math.rint(
                        size * (weight * random.nextGaussian() + (1 - weight) * Math.sin((t + phase) * Math.PI / 48))));
        return target;
    }

    static long[] fill(int length, LongSupplier value) {
        return shifted(new long[length], value);
    }

    private static long[] shifted(long[] values, LongSupplier by) {
        long[] result = values.clone();
        Arrays.setAll(result, t -> values[t] + by.getAsLong());
        return result;
    }

    private static long[] sums(long[] values) {
        long[] result = values.clone();
        Arrays.parallelPrefix(result, Long::sum);
        return result;
    }

    private static long[] around(long[] power, long by) {
        return shifted(sums(power), () -> by);
    }
}
