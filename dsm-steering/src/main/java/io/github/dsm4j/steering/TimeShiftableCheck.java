package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.List;

/** Holds a profile against every way in which the runs of an appliance may lie in it. */
final class TimeShiftableCheck {
    private final TimeShiftable device;
    private final PowerProfile profile;
    private final List<Violation> found = new ArrayList<>();

    private TimeShiftableCheck(TimeShiftable device, PowerProfile profile) {
        this.device = device;
        this.profile = profile;
    }

    static List<Violation> of(TimeShiftable device, List<RunGrid> runs, PowerProfile profile) {
        TimeShiftableCheck check = new TimeShiftableCheck(device, profile);
        int done = 0;
        for (RunGrid run : runs) {
            int end = Math.max(run.first, Math.min(profile.length(), run.last + run.power.length));
            check.idle("power without a run", done, run.first);
            check.run(run, end);
            done = end;
        }
        check.idle("power without a run", done, profile.length());
        return List.copyOf(check.found);
    }

    private void idle(String bound, int from, int to) {
        for (int t = from; t < to; t++) {
            differs(bound, t, profile.at(t));
        }
    }

    /** If no start explains the power, the one that leaves the fewest intervals unexplained says what is wrong. */
    private void run(RunGrid run, int end) {
        int best = run.later ? profile.length() : run.first;
        int fewest = differences(run, best, end);
        for (int start = run.first; start <= run.last; start++) {
            int differences = differences(run, start, end);
            if (differences < fewest) {
                fewest = differences;
                best = start;
            }
        }
        for (int t = run.first; t < end; t++) {
            differs("profile of " + device.name(run), t, profile.at(t) - expected(run, best, t));
        }
    }

    private int differences(RunGrid run, int start, int end) {
        int count = 0;
        for (int t = run.first; t < end; t++) {
            count += profile.at(t) == expected(run, start, t) ? 0 : 1;
        }
        return count;
    }

    private static long expected(RunGrid run, int start, int interval) {
        int step = interval - start;
        return step >= 0 && step < run.power.length ? run.power[step] : 0;
    }

    private void differs(String bound, int interval, long milliwatts) {
        if (milliwatts != 0) {
            found.add(new Violation(bound, interval, Math.abs(milliwatts) / 1e3, "W"));
        }
    }
}
