package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.BarChart;
import io.github.dsm4j.examples.chart.Look;
import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import io.github.dsm4j.examples.report.Figure;
import java.util.List;

/** The pictures of the winner distribution. */
record WinnerFigures(WinnerCounts counts) {
    Figure nodes() {
        List<String> labels =
                counts.equal().stream().map(node -> String.valueOf(node.node())).toList();
        BarChart chart = BarChart.of(Axis.of("node", ""), Axis.of("blocks sealed", ""), labels)
                .with("equal nodes", Look.category(0), wins(counts.equal()))
                .with("five speeds", Look.category(3), wins(counts.unequal()))
                .against("expected, five speeds", counts.unequalByNode().expected());
        return new Figure(
                "winners-nodes",
                "Wins per node in " + counts.blocks() + " blocks. Equal nodes deviate by chance from "
                        + Prose.of("%.1f", counts.equalByNode().leastExpected())
                        + " each; with five speeds, the marks show the wins that a node's share of the computing power lets"
                        + " expect.",
                "Two bars per node: with equal nodes they vary around the same height, with five speeds they descend in"
                        + " five steps from left to right.",
                chart);
    }

    private static List<Double> wins(List<Participant> nodes) {
        return nodes.stream().map(node -> (double) node.wins()).toList();
    }

    Figure categories() {
        BarChart chart = BarChart.of(
                        Axis.of("category of computing power", ""), Axis.of("share of blocks", "%"), WinnerTables.NAMES)
                .with(
                        "equal nodes",
                        Look.category(0),
                        percent(counts.equalByCategory().observed()))
                .with("equal nodes, thesis", Look.category(1), percent(WinnerCounts.THESIS_EQUAL))
                .with(
                        "five speeds",
                        Look.category(3),
                        percent(counts.unequalByPower().observed()))
                .with("five speeds, thesis", Look.category(4), percent(WinnerCounts.THESIS_UNEQUAL))
                .against("share of computing power, five speeds", shares(counts.categoryPowers()));
        return new Figure(
                "winners-categories",
                "Share of all blocks that the nodes of a category sealed, in this run and in the thesis (Table 6.4). The"
                        + " marks show the share of the computing power with five speeds; with equal nodes every category"
                        + " has as large a share as it has nodes.",
                "Four bars per category: the two of equal nodes stay level, the two of five speeds descend from the"
                        + " fastest to the slowest, along the marks of the share of computing power.",
                chart);
    }

    private static List<Double> percent(List<Long> wins) {
        return shares(wins.stream().map(count -> (double) count).toList());
    }

    private static List<Double> shares(List<Double> values) {
        double sum = values.stream().mapToDouble(value -> value).sum();
        return values.stream().map(value -> 100 * value / sum).toList();
    }
}
