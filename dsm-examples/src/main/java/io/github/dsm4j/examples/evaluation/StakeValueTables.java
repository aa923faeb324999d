package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The tables of the stake value experiment.
 *
 * @param growths one for each network
 * @param dates the date of each day
 */
record StakeValueTables(List<StakeGrowth> growths, List<LocalDate> dates) {
    Table growth() {
        Table.Builder table = Table.of("stake-value", "Growth of the stake value.")
                .text("scenario")
                .text("case")
                .number("start", "Wh", 0)
                .number("end", "Wh", 1)
                .number("growth", "%", 2)
                .number("slope", "Wh per day", 2)
                .number("R² of the line", "", 4)
                .number("growth rate", "% per day", 4)
                .number("R² of the exponential", "", 4);
        for (StakeGrowth growth : growths) {
            StakeCurve curve = growth.curve();
            table.row(
                    growth.scenario().label(),
                    growth.rule().label(),
                    curve.start(),
                    curve.end(),
                    100 * (curve.end() / curve.start() - 1),
                    curve.slope(),
                    curve.linearR2(),
                    100 * curve.rate(),
                    curve.exponentialR2());
        }
        return table.build();
    }

    Table steady() {
        Table.Builder table = Table.of("stake-value-steady", "What the growth would be with a steady performance.")
                .text("scenario")
                .text("case")
                .number("performance", "W", 1)
                .number("growth of first day", "Wh", 2)
                .number("growth of last day", "Wh", 2)
                .number("R² of the line", "", 4)
                .number("R² of the exponential", "", 4);
        for (StakeGrowth growth : growths) {
            StakeCurve steady = growth.steady();
            table.row(
                    growth.scenario().label(),
                    growth.rule().label(),
                    growth.meanPerformance(0, growth.days()),
                    steady.increment(0),
                    steady.increment(steady.days() - 1),
                    steady.linearR2(),
                    steady.exponentialR2());
        }
        return table.build();
    }

    Table months() {
        Table.Builder table = Table.of(
                        "stake-value-months",
                        "Growth of the stake value by calendar month, as far as its days were planned, beside the mean daily"
                                + " performance.")
                .text("scenario")
                .text("case")
                .text("month")
                .number("days", "", 0)
                .number("mean performance", "W", 1)
                .number("slope", "Wh per day", 2)
                .number("growth rate", "% per day", 4);
        for (StakeGrowth growth : growths) {
            for (int from = 0, to; from < growth.days(); from = to) {
                to = endOfMonth(from);
                table.row(
                        growth.scenario().label(),
                        growth.rule().label(),
                        YearMonth.from(dates.get(from)).toString(),
                        to - from,
                        growth.meanPerformance(from, to),
                        growth.curve().slope(from, to),
                        100 * growth.curve().rate(from, to));
            }
        }
        return table.build();
    }

    private int endOfMonth(int from) {
        YearMonth month = YearMonth.from(dates.get(from));
        int to = from;
        while (to < dates.size() && YearMonth.from(dates.get(to)).equals(month)) {
            to++;
        }
        return to;
    }

    Table days() {
        Table.Builder table = Table.of(
                        "stake-value-days", "Stake value after each day, and the performance of the day.")
                .csvOnly()
                .text("scenario")
                .text("case")
                .text("date")
                .number("performance", "W", 3)
                .number("stake value", "Wh", 3)
                .number("stake value, steady", "Wh", 3);
        for (StakeGrowth growth : growths) {
            for (int day = 0; day < growth.days(); day++) {
                table.row(
                        growth.scenario().label(),
                        growth.rule().label(),
                        dates.get(day).toString(),
                        growth.performanceW().get(day),
                        growth.curve().valuesWh().get(day + 1),
                        growth.steady().valuesWh().get(day + 1));
            }
        }
        return table.build();
    }
}
