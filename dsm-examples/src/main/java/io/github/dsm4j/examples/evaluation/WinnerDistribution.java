package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Section;
import java.util.List;
import java.util.Optional;

/** Who wins by proof of work, with equal computers and with unequal ones (§6.4, Fig. 6.4, Tables 6.3 and 6.4). */
final class WinnerDistribution implements Experiment {
    /** Seconds that the thesis's nodes wait before every attempt, by category (Table 6.3). */
    static final List<Double> DELAYS = List.of(0.15, 0.30, 0.45, 0.60, 0.75);

    /** Who waits half as long computes twice as much; only the ratios decide who wins. */
    static final List<Double> POWERS =
            DELAYS.stream().map(delay -> DELAYS.get(0) / delay).toList();

    @Override
    public String name() {
        return "winners";
    }

    @Override
    public Optional<String> whyNot(Study study) {
        return Categories.whyNot(study);
    }

    static Trial equal(Study study) {
        return SharedTrials.network(study, Approach.METHOD2_POW);
    }

    static Trial unequal(Study study) {
        return study.trial("winners-speeds", Approach.METHOD2_POW)
                .batteries(List.of(SharedTrials.POWERWALL))
                .computingPowers(POWERS)
                .keepsLedger()
                .build();
    }

    @Override
    public List<Trial> trials(Study study) {
        return List.of(equal(study), unequal(study));
    }

    @Override
    public Section section(Study study, Results results) {
        WinnerCounts counts =
                WinnerCounts.of(results.of(equal(study)), results.of(unequal(study)), unequal(study)::computingPower);
        WinnerTables tables = new WinnerTables(counts);
        WinnerFigures figures = new WinnerFigures(counts);
        Section.Builder section = Section.of(
                        name(), "Winner distribution in proof of work", "thesis §6.4, Fig. 6.4, Tables 6.3 and 6.4")
                .text("Method 2 with proof of work at a target of 2^" + TrialBuilder.TARGET_BITS + ", a block a day, "
                        + counts.blocks()
                        + " blocks. A win is a block that a node sealed, as its seal in the chain says."
                        + " Once all nodes compute equally fast; once five categories of nodes wait 0.15 s to 0.75 s before"
                        + " every attempt, as in the thesis. A node's computing power is the number of its attempts per unit"
                        + " of time, so the categories have powers of 1, 1/2, 1/3, 1/4 and 1/5; its share is that over the"
                        + " sum of all nodes, and the wins that its share lets expect are that share of all blocks.")
                .add(tables.equal())
                .add(tables.speeds())
                .add(figures.categories())
                .add(figures.nodes())
                .add(tables.nodes())
                .text(
                        "How much of a deviation is chance? Pearson's chi-square test compares wins with expected wins; p is how"
                                + " often chance alone makes a deviation as large as this one. Below "
                                + GoodnessOfFit.LEVEL
                                + " we do not put it down to chance, which is wrong once in twenty tests. A"
                                + " test that accepts everything is worth nothing, so the wins of unequal nodes are also held"
                                + " against equal shares, which the test should reject.")
                .add(tables.tests());
        new WinnerFindings(counts).all().forEach(section::finding);
        return section.build();
    }
}
