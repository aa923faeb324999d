package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import io.github.dsm4j.examples.report.Table;
import java.util.List;

/** The tables of the winner distribution. */
record WinnerTables(WinnerCounts counts) {
    /** As the thesis calls its categories (Table 6.3). */
    static final List<String> NAMES = List.of("fastest", "fast", "medium", "slow", "slowest");

    Table equal() {
        Table.Builder table = Table.of(
                        "winners-equal",
                        "Equal nodes: wins by group of nodes, beside those of the thesis (Table 6.4, case 1), whose 25 nodes are"
                                + " numbered from 0 and sealed 184 blocks.")
                .text("nodes")
                .number("share of nodes", "%", 1)
                .number("wins", "", 0)
                .number("share of wins", "%", 1)
                .number("wins expected", "", 1)
                .number("thesis wins", "", 0)
                .number("thesis wins expected", "", 1);
        GoodnessOfFit fit = counts.equalByCategory();
        for (int category = 0; category < Categories.NUMBER; category++) {
            table.row(
                    Categories.nodes(counts.equal(), category),
                    percent(fit.expected().get(category)),
                    fit.observed().get(category),
                    percent(fit.observed().get(category)),
                    fit.expected().get(category),
                    WinnerCounts.THESIS_EQUAL.get(category),
                    WinnerCounts.thesisEqual().expected().get(category));
        }
        return table.build();
    }

    Table speeds() {
        Table.Builder table = Table.of(
                        "winners-speeds",
                        "Five speeds: wins by category of computing power, beside those of the thesis (Table 6.4, case 2).")
                .text("category")
                .text("nodes")
                .number("delay per attempt", "s", 2)
                .number("share of computing power", "%", 1)
                .number("wins", "", 0)
                .number("share of wins", "%", 1)
                .number("wins expected", "", 1)
                .number("thesis wins", "", 0)
                .number("thesis wins expected", "", 1);
        GoodnessOfFit fit = counts.unequalByPower();
        for (int category = 0; category < Categories.NUMBER; category++) {
            table.row(
                    NAMES.get(category),
                    Categories.nodes(counts.unequal(), category),
                    WinnerDistribution.DELAYS.get(category),
                    percent(fit.expected().get(category)),
                    fit.observed().get(category),
                    percent(fit.observed().get(category)),
                    fit.expected().get(category),
                    WinnerCounts.THESIS_UNEQUAL.get(category),
                    WinnerCounts.thesisByPower().expected().get(category));
        }
        return table.build();
    }

    private double percent(double wins) {
        return 100 * wins / (double) counts.blocks();
    }

    Table nodes() {
        Table.Builder table = Table.of(
                        "winners-nodes", "Wins by node, and the wins that its share of the computing power lets expect")
                .number("node", "", 0)
                .number("wins, equal nodes", "", 0)
                .number("wins expected, equal nodes", "", 2)
                .text("category")
                .number("share of computing power", "%", 2)
                .number("wins, five speeds", "", 0)
                .number("wins expected, five speeds", "", 2);
        GoodnessOfFit equal = counts.equalByNode();
        GoodnessOfFit unequal = counts.unequalByNode();
        for (Participant node : counts.equal()) {
            int place = Math.toIntExact(node.node() - 1);
            table.row(
                    node.node(),
                    equal.observed().get(place),
                    equal.expected().get(place),
                    NAMES.get(Categories.of(node, counts.equal().size())),
                    percent(unequal.expected().get(place)),
                    unequal.observed().get(place),
                    unequal.expected().get(place));
        }
        return table.build();
    }

    Table tests() {
        Table.Builder table = Table.of(
                        "winners-tests",
                        "Chi-square tests of the wins. Expected: the fewest wins expected in a class. A p of 0.0000 is one below"
                                + " 0.00005.")
                .text("wins of")
                .text("held against")
                .text("classes")
                .number("blocks", "", 0)
                .number("expected", "", 1)
                .number("chi-square", "", 2)
                .number("degrees of freedom", "", 0)
                .number("p", "", 4)
                .text("result");
        String power = "shares of computing power";
        String equal = "equal shares";
        row(table, "equal nodes, this run", equal, "nodes", counts.equalByNode());
        row(table, "equal nodes, this run", equal, "categories", counts.equalByCategory());
        row(table, "five speeds, this run", power, "nodes", counts.unequalByNode());
        row(table, "five speeds, this run", power, "categories", counts.unequalByPower());
        row(table, "five speeds, this run", equal, "categories", counts.unequalAsIfEqual());
        row(table, "equal nodes, thesis", equal, "categories", WinnerCounts.thesisEqual());
        row(table, "five speeds, thesis", power, "categories", WinnerCounts.thesisByPower());
        row(table, "five speeds, thesis", equal, "categories", WinnerCounts.thesisAsIfEqual());
        return table.build();
    }

    private static void row(Table.Builder table, String wins, String against, String classes, GoodnessOfFit fit) {
        boolean possible = fit.isPossible();
        table.row(
                wins,
                against,
                classes,
                fit.number(),
                fit.leastExpected(),
                possible ? fit.statistic() : Table.MISSING,
                possible ? fit.degreesOfFreedom() : Table.MISSING,
                possible ? fit.pValue() : Table.MISSING,
                fit.words());
    }
}
