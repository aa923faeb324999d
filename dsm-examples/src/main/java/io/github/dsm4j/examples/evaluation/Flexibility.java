package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.Task;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.steering.BatteryConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the flexibility of a neighbourhood depends on the capacity and the power rating of its batteries (§7.1.2, §7.3). */
final class Flexibility implements Experiment {
    /** Wh; each doubles the one before, and the thesis's 13,500 Wh is one of them. */
    static final List<Double> CAPACITIES = List.of(843.75, 1_687.5, 3_375.0, 6_750.0, 13_500.0, 27_000.0, 54_000.0);

    /** W; each doubles the one before, and the thesis's 5,000 W is one of them. */
    static final List<Double> POWERS = List.of(312.5, 625.0, 1_250.0, 2_500.0, 5_000.0, 10_000.0);

    @Override
    public String name() {
        return "flexibility";
    }

    @Override
    public Optional<String> whyNot(Study study) {
        return isIdle(study)
                ? Optional.of("it needs a neighbourhood that draws or feeds in power, and this one never does")
                : Optional.empty();
    }

    private static boolean isIdle(Study study) {
        Task task = study.task(SharedTrials.none(study));
        return IntStream.range(0, study.days())
                .mapToObj(task::baseloads)
                .map(baseloads -> PowerProfile.sum(study.data().samplesPerDay(), baseloads.values()))
                .allMatch(aggregate -> aggregate.norm() == 0);
    }

    /** The capacities of a study, ascending: the quick version does without the outermost. */
    static List<Double> capacities(Study study) {
        return study.quick() ? CAPACITIES.subList(1, CAPACITIES.size() - 1) : CAPACITIES;
    }

    static Trial trial(Study study, double capacityWh, double powerW) {
        BatteryConfig battery = SharedTrials.battery(capacityWh, -powerW, powerW);
        return battery.equals(SharedTrials.POWERWALL)
                ? SharedTrials.centralised(study, battery)
                : study.trial(
                                Prose.of("flexibility-%d-%d", Math.round(capacityWh), Math.round(powerW)),
                                Approach.CENTRALISED)
                        .batteries(List.of(battery))
                        .build();
    }

    @Override
    public List<Trial> trials(Study study) {
        Stream<Trial> grid = capacities(study).stream()
                .flatMap(capacity -> POWERS.stream().map(power -> trial(study, capacity, power)));
        Stream<Trial> products =
                StakeBattery.FIVE.stream().map(battery -> SharedTrials.centralised(study, battery.config()));
        return Stream.of(Stream.of(SharedTrials.none(study)), grid, products)
                .flatMap(trials -> trials)
                .distinct()
                .toList();
    }

    @Override
    public Section section(Study study, Results results) {
        FlexibilityGrid grid = FlexibilityGrid.of(study, results);
        FlexibilityTables tables = new FlexibilityTables(grid);
        FlexibilityFigures figures = new FlexibilityFigures(grid);
        Section.Builder section = Section.of(
                        name(), "Flexibility: battery capacity and power rating", "thesis §7.1.2, §7.3, Table 6.7")
                .text(what(study, grid))
                .add(figures.improvement())
                .add(figures.distance())
                .add(tables.improvements())
                .text("What does a larger battery bring around the thesis's 13,500 Wh and 5,000 W?")
                .add(tables.marginal())
                .text(Prose.of(
                        "Where does it saturate? Enough is the least of the grid from which even its largest would add less than"
                                + " %.0f %% of ‖b - p‖; nothing stands where the grid is too small to tell.",
                        FlexibilityGrid.MATTERS))
                .add(tables.enoughCapacity())
                .add(tables.enoughPower())
                .text(
                        "The batteries of the thesis's second scenario, as if all houses had the same. Their power ratings for"
                                + " charging and discharging differ, so they are no points of the grid.")
                .add(tables.products(study, results));
        new FlexibilityFindings(grid).all().forEach(section::finding);
        return section.build();
    }

    private static String what(Study study, FlexibilityGrid grid) {
        return Prose.of(
                "Flexibility is how much the batteries let a neighbourhood move. Each cell is a run of centralised profile"
                        + " steering, which the networks equal (see the load duration curves), over %d days; all %d houses have the same battery, of the"
                        + " capacity on one axis and the power rating, for charging and discharging alike, on the other. Every"
                        + " step along an axis doubles. With b the aggregate of the baseloads, x the planned one and p the"
                        + " desired one, the improvement is ‖b - p‖ - ‖x - p‖ as the mean over the days, in W and in percent"
                        + " of the mean ‖b - p‖, which is %,.0f W. No battery can do everything: without losses, and as full"
                        + " after a day as before, it leaves the day's energy as it is, and of all profiles of that energy a"
                        + " flat one is closest to zero. That limit is a mean ‖x - p‖ of %,.0f W, an improvement of %.1f %%;"
                        + " the share of the possible is the improvement in percent of that.",
                study.days(), study.houses(), grid.startW(), grid.limitW(), grid.percent(grid.limitW()));
    }
}
