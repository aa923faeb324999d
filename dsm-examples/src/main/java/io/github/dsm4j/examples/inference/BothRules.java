package io.github.dsm4j.examples.inference;

import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.ledger.FileLedgers;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.planning.Progress;
import io.github.dsm4j.steering.BatteryConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Plans the same days under each rule for starting profiles, and lets the observer look at each chain. */
public final class BothRules {
    private final Truth truth;
    private final long seed;
    private final Progress progress;
    private final Plugins plugins = Plugins.discover();

    private BothRules(Truth truth, long seed, Progress progress) {
        this.truth = truth;
        this.seed = seed;
        this.progress = progress;
    }

    /**
     * Plans all days by method 2, once under each rule, in a temporary folder that is gone afterwards.
     *
     * @param data the baseloads
     * @param battery the battery of every house; neither its capacity nor its power may be zero
     * @param seed what all keys and draws come from
     * @param progress is told of every day planned
     * @return a table of what the observer found out, with one column for each rule
     * @throws io.github.dsm4j.api.DsmException if a day cannot be planned, or the folder cannot be written
     */
    public static List<String> compare(NeighbourhoodData data, BatteryConfig battery, long seed, Progress progress) {
        Initial[] rules = Initial.values();
        progress.expect((long) rules.length * data.days());
        BothRules both = new BothRules(new Truth(data, battery), seed, progress);
        List<InferenceReport> reports = new ArrayList<>();
        for (Initial rule : rules) {
            reports.add(both.report(rule));
        }
        return InferenceTable.lines(reports);
    }

    private InferenceReport report(Initial rule) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Runnable planned = () -> progress.step(InferenceTable.label(rule));
            Path file = PlannedChain.write(truth, rule, seed, plugins, folder.path(), planned);
            try (Ledger ledger = FileLedgers.openReadOnly(file)) {
                return Inference.of(ledger, plugins, truth);
            }
        }
    }
}
