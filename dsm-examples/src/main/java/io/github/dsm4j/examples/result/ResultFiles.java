package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.planning.Approach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What lies where in a result folder. */
public final class ResultFiles {
    /** Settings and figures. */
    public static final String SUMMARY = "summary.json";

    static final String PICTURE = "aggregate.svg";

    /** What each device does; only if a house has more than a battery, like the next one. */
    static final String DEVICES = "devices.csv";

    static final String DEVICES_PICTURE = "devices.svg";

    /** What could not be met; only if a house has more than a battery, or the neighbourhood has limits. */
    static final String SHORTFALLS = "shortfalls.csv";

    static final String CHECKSUMS = "SHA256SUMS";

    private ResultFiles() {}

    /** The folder of a ledger, within that of its approach. */
    static String ledgerFolder(Approach approach) {
        return approach.label() + "/ledger";
    }

    /**
     * The network ledger: that of the manager, node 0.
     *
     * @param approach an approach with a chain
     * @return the file, relative to the result folder
     */
    public static String ledger(Approach approach) {
        return ledgerFolder(approach) + "/ledger-0.dsml";
    }

    static String profiles(Approach approach) {
        return approach.label() + "/local-profiles.csv";
    }

    static boolean hasShortfalls(Summary summary) {
        return summary.devices() != null || summary.limits() != null;
    }

    /** All files but the check sums, sorted. */
    static List<String> all(Collection<Approach> approaches, Summary summary) {
        List<String> files = new ArrayList<>(List.of(SUMMARY, PICTURE));
        if (summary.devices() != null) {
            files.addAll(List.of(DEVICES, DEVICES_PICTURE));
        }
        if (hasShortfalls(summary)) {
            files.add(SHORTFALLS);
        }
        for (Approach approach : approaches) {
            files.add(profiles(approach));
            if (approach.onChain()) {
                files.add(ledger(approach));
            }
        }
        files.sort(null);
        return files;
    }
}
