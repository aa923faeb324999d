package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.FlexibilityGrid.Side;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.steering.BatteryConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of the flexibility study. */
record FlexibilityTables(FlexibilityGrid grid) {
    Table improvements() {
        Table.Builder table = withImprovements(
                Table.of("flexibility", "Improvement by capacity and power rating of the battery in every house")
                        .number("capacity", "Wh", 2)
                        .number("power", "W", 2));
        for (int c = 0; c < grid.capacitiesWh().size(); c++) {
            for (int p = 0; p < grid.powersW().size(); p++) {
                table.row(cells(
                        grid.distanceW(c, p),
                        grid.capacitiesWh().get(c),
                        grid.powersW().get(p)));
            }
        }
        return table.build();
    }

    private static Table.Builder withImprovements(Table.Builder table) {
        return table.number("distance", "W", 1)
                .number("improvement", "W", 1)
                .number("relative improvement", "%", 2)
                .number("share of the possible", "%", 2);
    }

    private Object[] cells(double distanceW, Object... before) {
        double improvement = grid.startW() - distanceW;
        return Stream.concat(
                        Stream.of(before),
                        Stream.of(
                                distanceW,
                                improvement,
                                grid.percent(distanceW),
                                Percent.cell(improvement, grid.startW() - grid.limitW())))
                .toArray();
    }

    Table marginal() {
        Table.Builder table = Table.of(
                        "flexibility-marginal",
                        "What doubling and halving bring around 13,500 Wh and 5,000 W; the difference is that of the relative"
                                + " improvements")
                .text("battery")
                .number("capacity", "Wh", 0)
                .number("power", "W", 0)
                .number("distance", "W", 1)
                .number("relative improvement", "%", 2)
                .number("difference", "percentage points", 2);
        marginal(table, "thesis", 0, 0);
        marginal(table, "half the capacity", -1, 0);
        marginal(table, "twice the capacity", 1, 0);
        marginal(table, "half the power", 0, -1);
        marginal(table, "twice the power", 0, 1);
        marginal(table, "half of both", -1, -1);
        marginal(table, "twice both", 1, 1);
        return table.build();
    }

    private void marginal(Table.Builder table, String name, int capacities, int powers) {
        int capacity = grid.thesis(Side.CAPACITY) + capacities;
        int power = grid.thesis(Side.POWER) + powers;
        double percent = grid.percent(grid.distanceW(capacity, power));
        table.row(
                name,
                grid.capacitiesWh().get(capacity),
                grid.powersW().get(power),
                grid.distanceW(capacity, power),
                percent,
                percent - grid.percent(Side.CAPACITY, grid.thesis(Side.CAPACITY), grid.thesis(Side.POWER)));
    }

    Table enoughCapacity() {
        return enough(
                Side.CAPACITY,
                Table.of("flexibility-enough-capacity", "How much capacity is enough, by power rating")
                        .number("power", "W", 2)
                        .number("enough capacity", "Wh", 2));
    }

    Table enoughPower() {
        return enough(
                Side.POWER,
                Table.of("flexibility-enough-power", "How high a power rating is enough, by capacity")
                        .number("capacity", "Wh", 2)
                        .number("enough power", "W", 2));
    }

    private Table enough(Side side, Table.Builder table) {
        table.number("relative improvement with it", "%", 2).number("with the largest of the grid", "%", 2);
        int last = grid.values(side).size() - 1;
        List<Double> others = grid.values(side.other());
        for (int i = 0; i < others.size(); i++) {
            int other = i;
            Optional<Integer> enough = grid.enough(side, other);
            table.row(
                    others.get(other),
                    orMissing(enough.map(grid.values(side)::get)),
                    orMissing(enough.map(place -> grid.percent(side, place, other))),
                    grid.percent(side, last, other));
        }
        return table.build();
    }

    private static Object orMissing(Optional<Double> value) {
        return value.isPresent() ? value.get() : Table.MISSING;
    }

    Table products(Study study, Results results) {
        Table.Builder table = withImprovements(
                Table.of("flexibility-products", "The batteries of the thesis's Table 6.7, one product for all houses")
                        .text("battery")
                        .number("capacity", "Wh", 0)
                        .number("discharging", "W", 0)
                        .number("charging", "W", 0));
        for (StakeBattery product : StakeBattery.FIVE) {
            BatteryConfig battery = product.config();
            table.row(cells(
                    results.of(SharedTrials.centralised(study, battery)).meanDistanceW(),
                    product.product(),
                    battery.capacityWh(),
                    -battery.minPowerW(),
                    battery.maxPowerW()));
        }
        return table.build();
    }
}
