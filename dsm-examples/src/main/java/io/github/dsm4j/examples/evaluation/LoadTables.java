package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the load duration curves. */
record LoadTables(LoadCases cases) {
    Table power() {
        Table.Builder table = Table.of(
                        "load-duration", "Power of the neighbourhood and its distance to the desired profile, by case")
                .text("case")
                .number("peak", "kW", 2)
                .number("lowest", "kW", 2)
                .number("distance at the start", "W", 1)
                .number("distance", "W", 1)
                .number("RMS distance", "W", 1)
                .number("peak reduction", "%", 1)
                .number("distance reduction", "%", 1)
                .number("iterations per day", "", 2);
        cases.all().forEach(loadCase -> addPower(table, loadCase));
        addLimit(table, cases.none().limit());
        return table.build();
    }

    private void addPower(Table.Builder table, LoadCase loadCase) {
        table.row(
                loadCase.name(),
                loadCase.peakKw(),
                loadCase.lowestKw(),
                loadCase.startDistanceW(),
                loadCase.distanceW(),
                loadCase.rmsW(),
                reduction(loadCase.peakKw(), cases.none().peakKw()),
                reduction(loadCase.distanceW(), cases.none().distanceW()),
                loadCase.iterationsPerDay());
    }

    private void addLimit(Table.Builder table, DailyLimit limit) {
        table.row(
                "limit of any battery",
                limit.peakKw(),
                limit.lowestKw(),
                Table.MISSING,
                limit.distanceW(),
                limit.rmsW(),
                reduction(limit.peakKw(), cases.none().peakKw()),
                reduction(limit.distanceW(), cases.none().distanceW()),
                Table.MISSING);
    }

    private static Object reduction(double value, double from) {
        return Percent.cell(from - value, from);
    }

    Table energy() {
        Table.Builder table = Table.of(
                        "load-duration-energy",
                        "Own use of local generation, by case; the first row is what the houses would exchange with the grid if"
                                + " each had a meter of its own")
                .text("case")
                .number("exported", "kWh", 1)
                .number("imported", "kWh", 1)
                .number("self-consumption", "%", 1)
                .number("self-sufficiency", "%", 1);
        addEnergy(table, "houses, each for itself: surplus and demand", cases.houses());
        cases.all().forEach(loadCase -> addEnergy(table, loadCase.name(), loadCase.energy()));
        return table.build();
    }

    private void addEnergy(Table.Builder table, String name, NetEnergy energy) {
        double surplus = cases.houses().fedInKwh(cases.step());
        double demand = cases.houses().drawnKwh(cases.step());
        double exported = energy.fedInKwh(cases.step());
        double imported = energy.drawnKwh(cases.step());
        table.row(
                name,
                exported,
                imported,
                Percent.cell(surplus - exported, surplus),
                Percent.cell(demand - imported, demand));
    }

    Table agreement() {
        Table.Builder table = Table.of(
                        "load-duration-agreement",
                        "Whether approaches plan the same: quarter hours of the aggregate, and improvements of a node on a day,"
                                + " on the days that both planned")
                .text("approach")
                .text("compared with")
                .number("days", "", 0)
                .number("quarter hours", "", 0)
                .number("quarter hours that differ", "", 0)
                .number("largest difference", "W", 3)
                .number("improvements", "", 0)
                .number("improvements that differ", "", 0);
        Stream.concat(cases.amongNetworks().stream(), cases.withCentralised().stream())
                .forEach(agreement -> table.row(
                        agreement.second(),
                        agreement.first(),
                        agreement.days(),
                        agreement.samples(),
                        agreement.differing(),
                        agreement.largestW(),
                        agreement.credits(),
                        agreement.differingCredits()));
        return table.build();
    }

    Table curves() {
        Table.Builder table = Table.of(
                        "load-duration-curves",
                        "The whole curves: in the given percentage of the time, power is at least this")
                .number("time at or above", "%", 4);
        cases.all().forEach(loadCase -> table.number(loadCase.name(), "kW", 3));
        List<List<Double>> curves = cases.all().stream().map(LoadCase::curveKw).toList();
        int samples = curves.get(0).size();
        for (int i = 0; i < samples; i++) {
            List<Object> row = new ArrayList<>(List.of(LoadFigures.exceedance(i, samples)));
            for (List<Double> curve : curves) {
                row.add(curve.get(i));
            }
            table.row(row.toArray());
        }
        return table.csvOnly().build();
    }
}
