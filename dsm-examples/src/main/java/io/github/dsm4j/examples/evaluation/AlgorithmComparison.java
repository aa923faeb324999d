package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Section;
import java.util.List;
import java.util.Optional;

/**
 * Other algorithms beside profile steering: no control, price steering (§3.2.2) and ADMM (§2.2.1), each run in one place and by
 * both methods, as the thesis says that any can be (§5.3, §7.3).
 */
final class AlgorithmComparison implements Experiment {
    private static final String DISTANCE =
            "Distance is the norm ‖x - p‖ over the intervals of a day, as the mean over the days. No plan of these batteries,"
                    + " however it is found, has a smaller mean than the bound in the last row, which is proven anew for every"
                    + " day; the gap is what an algorithm is above it. The highest house is the highest power of any single"
                    + " house.";

    private static final String WORK =
            "A plan is the answer of a house that is asked. In a contest all asked bid, and the best change their profiles; else"
                    + " all asked change theirs. A phase is a question to all and their answers, which method 2 needs one after"
                    + " the other: a contest takes two, if anybody wins, a common move one. By method 2 everybody sees all bids"
                    + " and changes.";

    private static final String SENT = Prose.of(
            "By method 1 every node has all data and plans for all, so there the algorithm makes no difference to what is sent."
                    + " Waiting is that for messages of %d ms, from the first of a day to its block.",
            TrialBuilder.LATENCY.toMillis());

    private static final String LEARNED =
            "By method 1 every node learns everything: baseloads, and the parameters of all devices. By method 2 it depends on the"
                    + " algorithm.";

    @Override
    public String name() {
        return "algorithms";
    }

    @Override
    public Optional<String> whyNot(Study study) {
        return Optional.empty();
    }

    @Override
    public List<Trial> trials(Study study) {
        return AlgorithmTrials.all(study);
    }

    @Override
    public Section section(Study study, Results results) {
        AlgorithmCases cases = AlgorithmCases.of(study, results);
        AlgorithmCases week = cases.first(AlgorithmTrials.WEEK);
        AlgorithmTables tables = new AlgorithmTables(week);
        AlgorithmFigures figures = new AlgorithmFigures(week);
        Section.Builder section = Section.of(name(), "Other algorithms", "thesis §2.2.1, §3.2.2, §5.3, §7.3")
                .text(what(study))
                .add(figures.day())
                .add(figures.prices())
                .add(figures.others())
                .text(DISTANCE)
                .add(tables.reached("algorithms"))
                .text(WORK)
                .add(tables.computed("algorithms-work"));
        if (cases.days() > week.days()) {
            AlgorithmTables all = new AlgorithmTables(cases);
            section.text("The same on all days, planned in one place.")
                    .add(all.reached("algorithms-all-days"))
                    .add(all.computed("algorithms-work-all-days"));
        }
        if (AlgorithmTrials.networks(study).isEmpty()) {
            section.text("The networks are left out: a network needs at least 2 houses, and the data has 1.");
        } else {
            section.text(SENT).add(tables.sent()).add(tables.agreement());
        }
        section.text(LEARNED);
        for (Contender contender : Contender.values()) {
            section.text(contender.label() + ": " + contender.learned() + ".");
        }
        new AlgorithmFindings(cases, week).all().forEach(section::finding);
        return section.build();
    }

    private static String what(Study study) {
        return Prose.of(
                "The same %d houses with batteries of 13.5 kWh and 5 kW, steered in other ways: %s. All start idle, that is, without"
                        + " control. Each has its default settings; the price follows from what the neighbourhood would"
                        + " draw without control, and houses look for their cheapest plan. The pictures and tables are of the"
                        + " first %d days.",
                study.houses(), Contender.labels(), study.days(AlgorithmTrials.WEEK));
    }
}
