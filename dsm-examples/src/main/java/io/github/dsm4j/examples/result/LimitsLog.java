package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.LocalProfiles;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where approaches break the limits of the neighbourhood, in a run and when its result is checked: it follows from limits
 * and profiles alone. Confined to one thread.
 */
final class LimitsLog {
    private final PowerLimits limits;
    private final LocalDateTime start;
    private final List<String> plannedBy = new ArrayList<>();
    private @Nullable List<BrokenLimit> broken;

    LimitsLog(PowerLimits limits, LocalDateTime start) {
        this.limits = limits;
        this.start = start;
    }

    /** Looks at the next approach. Without demand-side management nobody knows of limits. */
    void add(Approach approach, LocalProfiles profiles) {
        if (limits.isNone() || approach == Approach.NONE) {
            return;
        }
        List<BrokenLimit> found = BrokenLimit.of(limits, profiles, start);
        if (broken == null) {
            broken = found;
        }
        if (broken.equals(found)) {
            plannedBy.add(approach.label());
        }
    }

    /** All that the first approach breaks that plans. */
    List<BrokenLimit> broken() {
        return broken == null ? List.of() : broken;
    }

    /** Whether there are limits, and somebody who plans. */
    boolean isUsed() {
        return broken != null;
    }

    Summary.Limits summary() {
        return new Summary.Limits(plannedBy, limits.minW(), limits.maxW(), worst(broken()));
    }

    private static List<Summary.LimitShortfall> worst(List<BrokenLimit> broken) {
        Map<List<Object>, Summary.LimitShortfall> worst = new LinkedHashMap<>();
        for (BrokenLimit b : broken) {
            LocalDate date = b.time().toLocalDate();
            worst.merge(
                    List.of(date, b.limit()),
                    new Summary.LimitShortfall(
                            date.toString(),
                            b.limit(),
                            b.missing(),
                            b.unit(),
                            b.time().toLocalTime().toString(),
                            1),
                    LimitsLog::worse);
        }
        return List.copyOf(worst.values());
    }

    private static Summary.LimitShortfall worse(Summary.LimitShortfall before, Summary.LimitShortfall next) {
        Summary.LimitShortfall worse = next.missing() > before.missing() ? next : before;
        return new Summary.LimitShortfall(
                worse.date(),
                worse.what(),
                worse.missing(),
                worse.unit(),
                worse.time(),
                before.intervals() + next.intervals());
    }
}
