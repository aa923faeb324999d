package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.LocalProfiles;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a summary says of the limits of the neighbourhood. Where they are broken follows from them and the local profiles; they
 * themselves stand in every chain. Without a chain they are taken as they are stated.
 */
final class LimitsCheck {
    private LimitsCheck() {}

    /** Each chain was planned by the limits that are stated, or without limits. */
    static void requireAgreed(Approach approach, Summary.@Nullable Limits stated, PowerLimits agreed) throws Fault {
        String by = ResultFiles.ledger(approach);
        List<Double> none = List.of();
        Fault.unlessEqual("limits: minW", stated == null ? none : stated.minW(), agreed.minW(), by);
        Fault.unlessEqual("limits: maxW", stated == null ? none : stated.maxW(), agreed.maxW(), by);
    }

    /** Recomputes where they are broken. */
    static List<BrokenLimit> check(Summary.Limits stated, String start, Map<Approach, LocalProfiles> profiles)
            throws Fault {
        Fault.unless(!profiles.isEmpty(), ResultFiles.SUMMARY, "has limits, but no approaches");
        try {
            PowerLimits limits = new PowerLimits(stated.minW(), stated.maxW(), false);
            LimitsLog log = new LimitsLog(limits, LocalDateTime.parse(start));
            profiles.forEach(log::add);
            Fault.unless(log.isUsed(), ResultFiles.SUMMARY, "has limits, but there are none, or nobody plans by them");
            requireEqual(stated, log.summary());
            return log.broken();
        } catch (ConfigurationException e) {
            throw new Fault(ResultFiles.SUMMARY, String.valueOf(e.getMessage()));
        }
    }

    private static void requireEqual(Summary.Limits stated, Summary.Limits found) throws Fault {
        String by = "the local profiles";
        List<Summary.LimitShortfall> all = stated.shortfalls();
        Fault.unlessEqual("limits: plannedBy", stated.plannedBy(), found.plannedBy(), by);
        int count = found.shortfalls().size();
        Fault.unlessEqual("limits: number of shortfalls", all.size(), count, by);
        for (int i = 0; i < count; i++) {
            Fault.unlessEqual(
                    "limits: shortfalls[" + i + "]",
                    all.get(i),
                    found.shortfalls().get(i),
                    by);
        }
    }
}
