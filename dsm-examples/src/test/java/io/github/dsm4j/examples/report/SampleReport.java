package io.github.dsm4j.examples.report;

import io.github.dsm4j.examples.chart.Chart;
import io.github.dsm4j.examples.chart.SampleCharts;
import java.util.List;
import java.util.Optional;

/** A report with everything that a report can have, and numbers that mean nothing. */
final class SampleReport {
    /** A name that means something in HTML. */
    static final String UGLY = "<script>alert(1)</script> & \"x\" 'y' `z";

    private SampleReport() {}

    static Report report() {
        return new Report(
                "Evaluation of " + UGLY,
                Optional.of("Quick version: at most 21 of 184 days. Numbers differ from those of the full version."),
                List.of(
                        new Fact("data set", UGLY),
                        new Fact(
                                "SHA-256 of its content",
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                        new Fact(
                                "rules, unless an experiment says otherwise",
                                "desired profile zero; houses start flat"),
                        new Fact("command", "`java -jar dsm.jar evaluate --seed 1 --quick`")),
                List.of(lines(), bars(), heat()));
    }

    private static Section lines() {
        return Section.of("load-duration", "Load duration curves & peaks", "thesis §3.3, §6.1, Figures 3.4 and 6.1")
                .text("All four approaches on top of each other, with `--days 184`. Peaks are those of the aggregate.")
                .add(table())
                .add(figure("load-duration", SampleCharts.loadDuration()))
                .add(figure("difficulty", SampleCharts.difficulty()))
                .add(figure("scalability", SampleCharts.scalability()))
                .add(figure("few-nodes", SampleCharts.fewNodes()))
                .add(figure("day", SampleCharts.day()))
                .add(figure("devices", SampleCharts.devices()))
                .finding(finding(Verdict.CONFIRMED))
                .finding(finding(Verdict.PARTLY))
                .build();
    }

    private static Section bars() {
        return Section.of("stake-recovery", "Stake recovery", "thesis §6.5, Figures 6.5 to 6.9")
                .warning("The lowest node wins ties here, so the distribution of winners says nothing about luck.")
                .add(figure("stake", SampleCharts.stake()))
                .add(figure("categories", SampleCharts.categories()))
                .add(figure("approaches", SampleCharts.approaches()))
                .add(longTable("nodes-by-day", "Stake by day").build())
                .add(longTable("all-rounds", "Every round.").csvOnly().build())
                .finding(finding(Verdict.NOT_CONFIRMED))
                .build();
    }

    private static Section heat() {
        return Section.of("flexibility", "Flexibility study", "thesis §7.3")
                .add(figure("flexibility", SampleCharts.flexibility()))
                .finding(finding(Verdict.NOT_TESTED))
                .build();
    }

    private static Figure figure(String name, Chart chart) {
        return new Figure(name, "A picture called " + name + ", with `code`.", "What " + name + " shows", chart);
    }

    private static Finding finding(Verdict verdict) {
        return new Finding(
                "With method 1 the steering time rises with the number of nodes; this claim is " + verdict.word() + ".",
                "§6.3.1, Figure 6.3a",
                verdict,
                "From 5 to 1000 nodes: waiting x 1.00, processor time per node x 238.4; peak 41.2 kW of 52.9 kW.");
    }

    static Table table() {
        return Table.of("peaks", "Peaks and distances of all approaches")
                .text("approach")
                .number("peak", "kW", 3)
                .number("mean ‖x - p‖", "W", 1)
                .number("peak reduction", "%", 1)
                .number("hashes", "", 0)
                .number("setup time per day", "µs", 2)
                .row("none", 52.912345678, 12345.678, 0.0, Table.MISSING, Table.MISSING)
                .row(UGLY, -41.2, 1.0 / 3, 22.1, 123_456_789_012L, 1.0E-7)
                .row("method2-pos", -0.0001, 0.1 + 0.2, 100.0, 7, 1.0E12)
                .build();
    }

    private static Table.Builder longTable(String name, String caption) {
        Table.Builder table = Table.of(name, caption)
                .number("day", "", 0)
                .number("node", "", 0)
                .number("stake", "Wh", 3);
        for (int day = 1; day <= 184; day++) {
            table.row(day, day % 25 + 1, 20_000.0 / day);
        }
        return table;
    }
}
