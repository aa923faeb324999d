package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Table;

/** The tables of the comparison of algorithms. */
record AlgorithmTables(AlgorithmCases cases) {
    /** How near each comes to the desired profile, and with which peaks. */
    Table reached(String name) {
        Table.Builder table = Table.of(name, "What each algorithm reaches in " + cases.days() + " days")
                .text("algorithm")
                .number("distance", "W", 1)
                .number("gap", "W", 1)
                .number("gap to the bound", "%", 3)
                .number("peak", "kW", 2)
                .number("lowest", "kW", 2)
                .number("highest house", "kW", 2);
        for (AlgorithmCase algorithm : cases.all()) {
            double gap = cases.gapW(algorithm);
            table.row(
                    algorithm.contender().label(),
                    algorithm.distanceW(),
                    gap,
                    Percent.cell(gap, cases.boundW()),
                    algorithm.peakKw(),
                    algorithm.lowestKw(),
                    algorithm.highestHouseKw());
        }
        return table.row(
                        "proven bound",
                        cases.boundW(),
                        Table.MISSING,
                        Table.MISSING,
                        Table.MISSING,
                        Table.MISSING,
                        Table.MISSING)
                .build();
    }

    /** What has to be computed for it. */
    Table computed(String name) {
        Table.Builder table = Table.of(name, "What planning takes, as means of " + cases.days() + " days")
                .text("algorithm")
                .number("iterations", "", 1)
                .number("plans", "", 1)
                .number("phases", "", 1)
                .number("bids", "", 1)
                .number("changes", "", 1);
        for (AlgorithmCase algorithm : cases.all()) {
            table.row(
                    algorithm.contender().label(),
                    algorithm.iterations(),
                    algorithm.counted(CentralDay::plans),
                    algorithm.counted(CentralDay::phases),
                    algorithm.counted(CentralDay::bids),
                    algorithm.counted(CentralDay::changes));
        }
        return table.build();
    }

    /** What has to be sent for it; only where there are networks. */
    Table sent() {
        Table.Builder table = Table.of(
                        "algorithms-messages", "What a day of each algorithm takes in a network, by method")
                .text("algorithm")
                .number("messages, method 1", "", 0)
                .number("messages, method 2", "", 0)
                .number("data, method 1", "kB", 1)
                .number("data, method 2", "kB", 1)
                .number("waiting, method 1", "ms", 0)
                .number("waiting, method 2", "ms", 0);
        for (AlgorithmCase algorithm : cases.all()) {
            NetworkDay first = NetworkDay.of(algorithm, Approach.METHOD1_POS);
            NetworkDay second = NetworkDay.of(algorithm, Approach.METHOD2_POS);
            table.row(
                    algorithm.contender().label(),
                    first.messages(),
                    second.messages(),
                    first.kilobytes(),
                    second.kilobytes(),
                    first.waitingMs(),
                    second.waitingMs());
        }
        return table.build();
    }

    /** Whether the ways to run an algorithm agree; only where there are networks. */
    Table agreement() {
        Table.Builder table = Table.of(
                        "algorithms-agreement",
                        "Whether each algorithm plans the same by both methods as in one place: quarter hours of the aggregate,"
                                + " and improvements of a node on a day")
                .text("algorithm")
                .text("approach")
                .number("quarter hours", "", 0)
                .number("quarter hours that differ", "", 0)
                .number("improvements", "", 0)
                .number("improvements that differ", "", 0);
        for (AlgorithmCase algorithm : cases.all()) {
            for (PlanAgreement agreement : algorithm.agreements()) {
                table.row(
                        algorithm.contender().label(),
                        agreement.second(),
                        agreement.samples(),
                        agreement.differing(),
                        agreement.credits(),
                        agreement.differingCredits());
            }
        }
        return table.build();
    }
}
