package io.github.dsm4j.steering;

import java.util.List;

/** The energy of a run since it began, in whole numbers: from it follow the powers in intervals of any length. */
final class RunProfile {
    /** µWs up to the end of each step. */
    private final long[] energy;

    private final long step;

    RunProfile(ApplianceRun run) {
        List<Double> powers = run.powersW();
        step = run.step().toSeconds();
        energy = new long[powers.size() + 1];
        for (int i = 0; i < powers.size(); i++) {
            energy[i + 1] = energy[i] + Math.round(powers.get(i) * 1e6) * step;
        }
    }

    /** How long the run takes, s. */
    long seconds() {
        return (energy.length - 1) * step;
    }

    /** The energy up to a time since the beginning, s, in mW x intervals to the nearest one. */
    long units(long time, long interval) {
        long clamped = Math.max(0, Math.min(seconds(), time));
        int whole = (int) (clamped / step);
        long rest = clamped % step;
        long power = rest == 0 ? 0 : (energy[whole + 1] - energy[whole]) / step;
        return Math.floorDiv(energy[whole] + power * rest + 500 * interval, 1000 * interval);
    }

    /**
     * The mean power per interval of a stretch, mW. Running sums are rounded, so that the stretches of a run add up to its
     * energy, wherever it is cut.
     *
     * @param from how long after the beginning of the run the stretch begins, s; negative if before
     * @param count the number of intervals
     * @param interval the length of an interval, s
     */
    long[] powers(long from, int count, long interval) {
        long[] result = new long[count];
        long before = units(from, interval);
        for (int t = 0; t < count; t++) {
            long now = units(from + (t + 1L) * interval, interval);
            result[t] = now - before;
            before = now;
        }
        return result;
    }
}
