package io.github.dsm4j.steering.internal;

import java.util.Arrays;

/**
 * If so many intervals of a session are active now: how many steps above the least power they may take together, so that
 * the rest of the session can still bring exactly what is then missing. A union of ranges, since later intervals must be
 * off or active too.
 */
final class StepRanges {
    private long[] low = {};
    private long[] high = {};

    /**
     * Of {@code total = all * least + sum * step}, {@code active} intervals take their part now, and {@code all - active},
     * at most {@code later}, take the rest; more of them leave less to add, so ranges come in descending order.
     */
    static StepRanges of(EvenLevels levels, int active, int later, long total) {
        StepRanges result = new StepRanges();
        for (long all = active; all <= (long) active + later && all * levels.least() <= total; all++) {
            long extra = total - all * levels.least();
            if (extra % levels.step() == 0) {
                long sum = extra / levels.step();
                long lowest = Math.max(0, sum - (all - active) * levels.steps());
                result.add(lowest, Math.min(active * levels.steps(), sum));
                if (lowest == 0) {
                    break;
                }
            }
        }
        return result;
    }

    private void add(long from, long to) {
        int last = low.length - 1;
        if (from > to) {
            return;
        }
        if (last >= 0 && to >= low[last] - 1) {
            low[last] = Math.min(low[last], from);
        } else {
            low = Arrays.copyOf(low, last + 2);
            high = Arrays.copyOf(high, last + 2);
            low[last + 1] = from;
            high[last + 1] = to;
        }
    }

    /** The greatest allowed number that is not above another; -1 if there is none. */
    long notAbove(long wanted) {
        for (int i = 0; i < low.length; i++) {
            if (low[i] <= wanted) {
                return high[i] <= wanted ? high[i] : wanted;
            }
        }
        return -1;
    }

    /** The least allowed number that is not below another; -1 if there is none. */
    long notBelow(long wanted) {
        for (int i = low.length - 1; i >= 0; i--) {
            if (high[i] >= wanted) {
                return low[i] >= wanted ? low[i] : wanted;
            }
        }
        return -1;
    }
}
