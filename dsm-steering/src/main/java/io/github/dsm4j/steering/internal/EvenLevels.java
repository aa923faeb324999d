package io.github.dsm4j.steering.internal;

/**
 * Off, or one of the powers {@code least + j * step}, {@code 0 <= j <= steps}. "Off or at least minimum power" is the case
 * of steps of 1 mW.
 */
record EvenLevels(long least, long step, long steps) implements PowerLevels {
    @Override
    public long most() {
        return least + steps * step;
    }

    @Override
    public long powerError(long power) {
        if (power >= most()) {
            return power - most();
        }
        if (power < least) {
            return Math.min(Math.abs(power), least - power);
        }
        long above = (power - least) % step;
        return Math.min(above, step - above);
    }

    /** Tries each number of active intervals that can meet the demand and cannot spare one. */
    @Override
    public long leastTotal(long demand, int intervals) {
        if (demand <= 0) {
            return 0;
        }
        long best = Long.MAX_VALUE;
        for (long active = ceil(demand, most()); active <= intervals; active++) {
            long missing = Math.max(0, demand - active * least);
            best = Math.min(best, active * least + ceil(missing, step) * step);
            if (missing == 0 || best == demand) {
                break;
            }
        }
        return best;
    }

    @Override
    public long totalError(long total, int intervals) {
        if (total <= 0) {
            return -total;
        }
        long error = total;
        long last = Math.min(intervals, ceil(total, least));
        for (long active = Math.min(total / most(), last); active <= last; active++) {
            error = Math.min(error, error(total, active));
        }
        return error;
    }

    private long error(long total, long active) {
        long extra = total - active * least;
        if (extra <= 0 || extra >= active * steps * step) {
            return extra <= 0 ? -extra : extra - active * steps * step;
        }
        long above = extra % step;
        return Math.min(above, step - above);
    }

    @Override
    public double effort(double demand, int intervals) {
        return 0;
    }

    @Override
    public SessionPlanner planner(int intervals, int later, long total) {
        return new EvenLevelsPlanner(this, intervals, later, total);
    }

    static long ceil(long value, long unit) {
        return -Math.floorDiv(-value, unit);
    }
}
