package io.github.dsm4j.steering;

import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.Optional;

/** One run on the grid of a horizon: its power from the first interval on, and where it may begin. */
final class RunGrid {
    final int index;

    /** The run, mW; of a run under way what is left of it. */
    final long[] power;

    /** The first interval it may begin in. */
    final int first;

    /** The last interval of the horizon it may begin in; less than the first if there is none. */
    final int last;

    /** Whether it may begin after the horizon instead. */
    final boolean later;

    /** By how much the first start on the grid comes too late, s; 0 if it does not. */
    final long late;

    private RunGrid(int index, long[] power, int first, int last, boolean later, long late) {
        this.index = index;
        this.power = power;
        this.first = first;
        this.last = last;
        this.later = later;
        this.late = late;
    }

    /** Empty if the run is over before the horizon or cannot begin before its end. */
    static Optional<RunGrid> of(int index, ApplianceRun run, Horizon horizon) {
        boolean concerned = run.started().orElse(run.earliestStart()).isBefore(horizon.end())
                && run.started()
                        .map(begin -> begin.plus(run.length()))
                        .orElse(run.latestEnd())
                        .isAfter(horizon.start());
        if (!concerned) {
            return Optional.empty();
        }
        return Optional.of(run.started().isPresent() ? underWay(index, run, horizon) : movable(index, run, horizon));
    }

    private static RunGrid movable(int index, ApplianceRun run, Horizon horizon) {
        RunProfile profile = new RunProfile(run);
        long step = horizon.step().toSeconds();
        long end = GridTime.seconds(horizon, run.latestEnd());
        long first = Math.max(0, GridTime.ceil(horizon, run.earliestStart()));
        long last = Math.floorDiv(end - profile.seconds(), step);
        return new RunGrid(
                index,
                profile.powers(0, Math.toIntExact(ceil(profile.seconds(), step)), step),
                (int) first,
                (int) Math.max(-1, Math.min(last, horizon.intervals() - 1)),
                last >= Math.max(first, horizon.intervals()),
                last >= first ? 0 : first * step + profile.seconds() - end);
    }

    private static RunGrid underWay(int index, ApplianceRun run, Horizon horizon) {
        RunProfile profile = new RunProfile(run);
        long step = horizon.step().toSeconds();
        long begin = GridTime.seconds(horizon, run.started().orElseThrow());
        int first = (int) Math.max(0, Math.floorDiv(begin, step));
        long end = Math.min(horizon.intervals(), ceil(begin + profile.seconds(), step));
        long[] rest = profile.powers(first * step - begin, (int) (end - first), step);
        return new RunGrid(index, rest, first, first, false, 0);
    }

    private static long ceil(long value, long unit) {
        return -Math.floorDiv(-value, unit);
    }

    /** The start in the horizon whose profile is nearest, the earliest of several; negative if there is no start. */
    int nearest(PowerProfile target) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int start = first; start <= last; start++) {
            double gain = gain(target, start);
            if (gain > most) {
                most = gain;
                best = start;
            }
        }
        return best;
    }

    /** By how much a start is nearer to a target than doing nothing: the difference of the squared distances, mW^2. */
    double gain(PowerProfile target, int start) {
        double gain = 0;
        int count = count(target.length(), start);
        for (int i = 0; i < count; i++) {
            double p = power[i];
            gain += p * (2 * target.at(start + i) - p);
        }
        return gain;
    }

    /** How many intervals of the run lie in the horizon. */
    int count(int length, int start) {
        return Math.min(power.length, length - start);
    }
}
