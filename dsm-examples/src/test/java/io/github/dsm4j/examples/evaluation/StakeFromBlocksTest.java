package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.Registration;
import io.github.dsm4j.api.steering.Commit;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.StoredChain;
import io.github.dsm4j.core.ledger.FileLedgers;
import io.github.dsm4j.examples.report.Report;
import io.github.dsm4j.examples.report.ReportWriter;
import io.github.dsm4j.examples.report.Section;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wins and stake recovered, computed anew by somebody who has nothing but the ledger files that the trials left, and the
 * thesis: from the moves in the blocks, by their norms, in plain arithmetic.
 */
class StakeFromBlocksTest {
    private static final int HOUSES = 6;
    private static final int DAYS = 7;
    private static final Study STUDY = ExperimentRunner.study(HOUSES, DAYS);

    @TempDir
    static Path folder;

    /** A, B and C of Table 6.5. */
    private static final Map<String, double[]> CONSTANTS = Map.of(
            "case 1", new double[] {0, 0.01, 0},
            "case 2", new double[] {0.01, 0.01, 0},
            "case 3", new double[] {0.1, 0, 0},
            "case 4", new double[] {0, 0, 500});

    @BeforeAll
    static void run() {
        Section section = ExperimentRunner.section(new StakeRecovery(), STUDY, folder.resolve("trials"));
        ReportWriter.write(folder, new Report("test", Optional.empty(), List.of(), List.of(section)));
    }

    /** What the blocks say of a node. */
    private static final class Tally {
        private long stakeWh;
        private long wins;
        private double earned;
    }

    private static Map<Long, Tally> fromBlocks(Path file, double[] constants, boolean everyone) {
        List<Block> blocks = new ArrayList<>();
        try (Ledger ledger = FileLedgers.openReadOnly(file)) {
            StoredChain.verify(ledger, Plugins.discover(), blocks::add);
        }
        Map<Long, Tally> tallies = new TreeMap<>();
        for (Registration registration : blocks.get(0).registrations()) {
            Tally tally = new Tally();
            tally.stakeWh = registration.stakeWh();
            tallies.put(registration.node().value(), tally);
        }
        for (Block block : blocks.subList(1, blocks.size())) {
            add(tallies, block, constants, everyone);
        }
        return tallies;
    }

    private static void add(Map<Long, Tally> tallies, Block block, double[] constants, boolean everyone) {
        long winner = block.seal().node().value();
        Map<Long, Double> improvements = improvements(block.outcome().orElseThrow());
        tallies.forEach((node, tally) -> {
            if (node == winner) {
                tally.wins++;
            }
            if (everyone || node == winner) {
                tally.earned += constants[0] * tally.stakeWh
                        + constants[1] * improvements.getOrDefault(node, 0.0)
                        + constants[2];
            }
        });
    }

    /** One node moves at a time: what it improves is the norm before less the norm after (Algorithm 1 of the thesis). */
    private static Map<Long, Double> improvements(SteeringOutcome outcome) {
        Map<Long, Double> result = new HashMap<>();
        double[] difference = new double[outcome.desired().length()];
        for (int i = 0; i < difference.length; i++) {
            int interval = i;
            difference[i] = outcome.starting().values().stream()
                            .mapToDouble(profile -> profile.at(interval) / 1000.0)
                            .sum()
                    - outcome.desired().at(i) / 1000.0;
        }
        int last = -1;
        for (Commit move : outcome.commits()) {
            assertTrue(move.iteration() > last, "several nodes moved together");
            last = move.iteration();
            double before = norm(difference);
            for (int i = 0; i < difference.length; i++) {
                difference[i] += move.delta().at(i) / 1000.0;
            }
            result.merge(move.node().value(), before - norm(difference), Double::sum);
        }
        return result;
    }

    private static double norm(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    private static List<CSVRecord> csv(String name) throws IOException {
        try (Reader reader = Files.newBufferedReader(folder.resolve("tables").resolve(name + ".csv"))) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    /** The folder of the trial whose results a row shows. */
    private static Path ledger(String rule, String scenario, String rewarded, String start) {
        String end = start.equals("batteries idle") ? "-idle" : "";
        boolean first = rule.equals("case 1") && scenario.equals("scenario 1") && rewarded.equals("winner");
        String name = first
                ? "method2-pos"
                : String.join("-", "stake", rule.replace(" ", ""), scenario.replace(" ", ""), rewarded) + end;
        return folder.resolve("trials").resolve(name).resolve("ledger-0.dsml");
    }

    @Test
    void everyNodeInEveryCase() throws IOException {
        Map<Path, Map<Long, Tally>> chains = new HashMap<>();
        List<CSVRecord> rows = csv("stake-nodes");
        assertEquals(HOUSES * (4 * 2 * 2 + 2), rows.size());
        double rewards = 0;
        for (CSVRecord row : rows) {
            String rule = row.get("case");
            String rewarded = row.get("rewarded");
            Map<Long, Tally> chain = chains.computeIfAbsent(
                    ledger(rule, row.get("scenario"), rewarded, row.get("start")),
                    file -> fromBlocks(file, CONSTANTS.get(rule), rewarded.equals("everyone")));
            Tally tally = chain.get(Long.parseLong(row.get("node")));
            assertEquals(tally.stakeWh, Long.parseLong(row.get("stake_Wh")), row::toString);
            assertEquals(tally.wins, Long.parseLong(row.get("wins")), row::toString);
            double earned = Double.parseDouble(row.get("earned_Wh"));
            assertEquals(tally.earned, earned, 1e-6, row::toString);
            assertEquals(
                    tally.earned - tally.stakeWh, Double.parseDouble(row.get("recovered_Wh")), 1e-6, row::toString);
            rewards += earned;
        }
        assertEquals(18, chains.size());
        assertTrue(rewards > 0, "somebody earned something");
        chains.forEach((file, chain) -> assertEquals(
                DAYS, chain.values().stream().mapToLong(tally -> tally.wins).sum(), file::toString));
    }

    /** The table on the page shows the same as that of all nodes. */
    @Test
    void nodesByScenario() throws IOException {
        for (int scenario = 1; scenario <= 2; scenario++) {
            for (CSVRecord row : csv("stake-nodes-scenario" + scenario)) {
                for (String rule : CONSTANTS.keySet()) {
                    Path file = ledger(rule, "scenario " + scenario, "winner", "each house flat");
                    Tally tally = fromBlocks(file, CONSTANTS.get(rule), false).get(Long.parseLong(row.get("node")));
                    String key = rule.replace(" ", "_").toLowerCase(Locale.ROOT);
                    assertEquals(tally.wins, Long.parseLong(row.get(key + "_wins")));
                    assertEquals(
                            tally.earned - tally.stakeWh, Double.parseDouble(row.get(key + "_recovered_Wh")), 1e-6);
                }
            }
        }
    }

    @Test
    void categories() throws IOException {
        for (String rewarded : List.of("winner", "everyone")) {
            for (CSVRecord row : csv("stake-categories-scenario2-" + rewarded)) {
                String rule = row.get("case");
                Map<Long, Tally> chain = fromBlocks(
                        ledger(rule, "scenario 2", rewarded, "each house flat"),
                        CONSTANTS.get(rule),
                        rewarded.equals("everyone"));
                long wins = 0;
                double recovered = 0;
                for (var node : chain.entrySet()) {
                    // Six nodes in five categories: the first has two of them.
                    long category = Math.max(1, node.getKey() - 1);
                    if (category == Long.parseLong(row.get("category"))) {
                        wins += node.getValue().wins;
                        recovered += node.getValue().earned - node.getValue().stakeWh;
                    }
                }
                assertEquals(wins, Long.parseLong(row.get("wins")), row::toString);
                assertEquals(recovered, Double.parseDouble(row.get("recovered_Wh")), 1e-6, row::toString);
            }
        }
    }
}
