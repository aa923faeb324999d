package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Chargers with levels and with a minimum power, against every choice there is. Costs are compared exactly. */
class LevelPlannerProperties {

    /** What the levels themselves say about totals, against all sums. */
    @Property(tries = 4000)
    void totalsAreWhatPowersAddUpTo(@ForAll @IntRange(max = 6) int intervals, @ForAll long seed) {
        Random random = new Random(seed);
        long[] powers = powers(random);
        PowerLevels levels = levels(powers);
        TreeSet<Long> sums = sums(powers, intervals);
        for (long total = -3; total < sums.last() + 10; total++) {
            long wanted = total;
            long error =
                    sums.stream().mapToLong(s -> Math.abs(s - wanted)).min().orElseThrow();
            assertEquals(error, levels.totalError(total, intervals));
            if (total <= sums.last()) {
                assertEquals(sums.ceiling(Math.max(0, total)), levels.leastTotal(total, intervals));
            }
        }
    }

    @Property(tries = 2000)
    void powersAreOffOrAtALevel(@ForAll long seed, @ForAll @IntRange(min = -50, max = 200) int power) {
        long[] powers = powers(new Random(seed));
        long error = LongStream.concat(LongStream.of(0), Arrays.stream(powers))
                .map(p -> Math.abs(p - power))
                .min()
                .orElseThrow();
        assertEquals(error, levels(powers).powerError(power));
        assertEquals(powers[powers.length - 1], levels(powers).most());
    }

    @Property(tries = 20_000)
    void noChoiceIsNearer(
            @ForAll @IntRange(max = 6) int intervals, @ForAll @IntRange(max = 5) int later, @ForAll long seed) {
        Random random = new Random(seed);
        long[] powers = powers(random);
        PowerLevels levels = levels(powers);
        int first = random.nextInt(3);
        int rest = random.nextBoolean() ? 0 : later;
        TreeSet<Long> all = sums(powers, intervals + rest);
        long total = all.ceiling((long) random.nextInt(Math.toIntExact(all.last()) + 1));
        PowerProfile target = target(random, first + intervals + 1);
        long[] plan = new long[target.length()];
        levels.planner(intervals, rest, total).plan(target, first, plan);
        long sum = 0;
        for (int t = 0; t < plan.length; t++) {
            boolean inside = t >= first && t < first + intervals;
            assertEquals(0, inside ? levels.powerError(plan[t]) : plan[t]);
            sum += plan[t];
        }
        TreeSet<Long> left = sums(powers, rest);
        assertTrue(left.contains(total - sum));
        assertEquals(cheapest(powers, target, first, intervals, 0, total, left), cost(plan, target));
    }

    /** The two planners are written from different ideas; on even levels of any size they must agree. */
    @Property(tries = 500)
    void theExchangeArgumentAgreesWithDynamicProgramming(
            @ForAll @IntRange(min = 1, max = 60) int intervals,
            @ForAll @IntRange(max = 40) int later,
            @ForAll long seed) {
        Random random = new Random(seed);
        long scale = random.nextBoolean() ? 1 : 115_000;
        long least = scale * (1 + random.nextInt(20));
        long step = scale * (1 + random.nextInt(8));
        long steps = random.nextInt(12);
        long[] powers =
                LongStream.rangeClosed(0, steps).map(j -> least + j * step).toArray();
        EvenLevels even = new EvenLevels(least, step, steps);
        UnevenLevels uneven = new UnevenLevels(powers);
        int rest = random.nextBoolean() ? 0 : later;
        long demand = (long) (random.nextDouble() * (intervals + rest) * even.most());
        long total = even.leastTotal(demand, intervals + rest);
        assertEquals(total, uneven.leastTotal(demand, intervals + rest));
        PowerProfile target = target(random, intervals).map(p -> p * scale + random.nextInt((int) scale));
        long[] one = new long[intervals];
        long[] two = new long[intervals];
        even.planner(intervals, rest, total).plan(target, 0, one);
        uneven.planner(intervals, rest, total).plan(target, 0, two);
        assertEquals(cost(two, target), cost(one, target));
    }

    private static PowerLevels levels(long[] powers) {
        return powers.length > 2 && powers[powers.length - 1] - powers[0] == powers.length - 1
                ? PowerLevels.between(powers[0], powers[powers.length - 1])
                : PowerLevels.of(powers);
    }

    /** Even and uneven ones, a range of whole numbers now and then; small, so that ties and gaps abound. */
    private static long[] powers(Random random) {
        int count = 1 + random.nextInt(5);
        long least = 1 + random.nextInt(12);
        long step = 1 + random.nextInt(4);
        boolean even = random.nextBoolean();
        long[] powers = new long[count];
        for (int i = 0; i < count; i++) {
            powers[i] = i == 0 ? least : powers[i - 1] + (even ? step : 1 + random.nextInt(9));
        }
        return powers;
    }

    private static PowerProfile target(Random random, int length) {
        int spread = 1 + random.nextInt(40);
        return PowerProfile.zero(length).map(zero -> random.nextInt(2 * spread) - spread / 2);
    }

    private static TreeSet<Long> sums(long[] powers, int intervals) {
        TreeSet<Long> sums = new TreeSet<>();
        sums.add(0L);
        for (int t = 0; t < intervals; t++) {
            for (long sum : sums.toArray(Long[]::new)) {
                Arrays.stream(powers).forEach(p -> sums.add(sum + p));
            }
        }
        return sums;
    }

    /** Tries everything. */
    private static long cheapest(
            long[] powers, PowerProfile target, int first, int left, long cost, long total, TreeSet<Long> rest) {
        if (left == 0) {
            return rest.contains(total) ? cost : Long.MAX_VALUE;
        }
        long best = cheapest(powers, target, first + 1, left - 1, cost, total, rest);
        for (long power : powers) {
            long extra = power * (power - 2 * target.at(first));
            best = Math.min(best, cheapest(powers, target, first + 1, left - 1, cost + extra, total - power, rest));
        }
        return best;
    }

    private static long cost(long[] plan, PowerProfile target) {
        long cost = 0;
        for (int t = 0; t < plan.length; t++) {
            cost += plan[t] * (plan[t] - 2 * target.at(t));
        }
        return cost;
    }
}
