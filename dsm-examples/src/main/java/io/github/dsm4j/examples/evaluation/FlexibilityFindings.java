package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.FlexibilityGrid.Doubling;
import io.github.dsm4j.examples.evaluation.FlexibilityGrid.Side;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.List;

/** What the thesis says about flexibility (chapter 3, §7.1.2), held against the grid. */
record FlexibilityFindings(FlexibilityGrid grid) {
    List<Finding> all() {
        return List.of(bothMatter(), moreCapacityMoreFlexibility());
    }

    private Finding bothMatter() {
        Around capacity = Around.thesis(grid, Side.CAPACITY);
        Around power = Around.thesis(grid, Side.POWER);
        boolean here = capacity.matters() && power.matters();
        boolean somewhere = mattering(Side.CAPACITY) > 0 && mattering(Side.POWER) > 0;
        return new Finding(
                "Both matter to flexibility: how much a battery holds, and how fast it charges and discharges.",
                "§7.1.2",
                here ? Verdict.CONFIRMED : somewhere ? Verdict.PARTLY : Verdict.NOT_CONFIRMED,
                Prose.of(
                        "Around 13,500 Wh and 5,000 W, in percent of ‖b - p‖: half the capacity costs %.1f, twice the capacity brings"
                                + " %.1f; half the power rating costs %.1f, twice the power rating brings %.1f. In the whole"
                                + " grid, doubling brings at least %.0f: for the capacity in %s; for the power rating in %s.",
                        capacity.halvingCosts(),
                        capacity.doublingBrings(),
                        power.halvingCosts(),
                        power.doublingBrings(),
                        FlexibilityGrid.MATTERS,
                        words(Side.CAPACITY, "Wh"),
                        words(Side.POWER, "W")));
    }

    private Finding moreCapacityMoreFlexibility() {
        List<Doubling> doublings = grid.doublings(Side.CAPACITY);
        long mattering = mattering(Side.CAPACITY);
        long harming = doublings.stream().filter(Doubling::harms).count();
        boolean always = mattering == doublings.size();
        return new Finding(
                "The more the batteries hold, the better the result of profile steering.",
                "chapter 3, summary; §3.3.4",
                always ? Verdict.CONFIRMED : mattering > 0 && harming == 0 ? Verdict.PARTLY : Verdict.NOT_CONFIRMED,
                Prose.of(
                        "Doubling the capacity brings at least %.0f %% of ‖b - p‖ in %s, and costs as much in %d. With the thesis's"
                                + " 5,000 W, %,.0f Wh reach %s of what any battery could bring, 13,500 Wh %s.",
                        FlexibilityGrid.MATTERS,
                        words(Side.CAPACITY, "Wh"),
                        harming,
                        grid.capacitiesWh().get(0),
                        possible(0),
                        possible(grid.thesis(Side.CAPACITY))));
    }

    /** The share of the possible improvement that a capacity reaches with the thesis's power rating. */
    private String possible(int capacity) {
        double improvement = grid.startW() - grid.distanceW(capacity, grid.thesis(Side.POWER));
        return Percent.words(improvement, grid.startW() - grid.limitW());
    }

    private long mattering(Side side) {
        return grid.doublings(side).stream().filter(Doubling::matters).count();
    }

    private String words(Side side, String unit) {
        List<Doubling> doublings = grid.doublings(side);
        String count = Prose.of("%d of %d cases", mattering(side), doublings.size());
        return doublings.stream()
                .filter(Doubling::matters)
                .max((a, b) -> Double.compare(a.value(), b.value()))
                .map(last -> count + Prose.of(", none of them to more than %,.0f %s", last.value(), unit))
                .orElse(count);
    }

    /**
     * What changes next to the thesis's battery, in percent of the distance without batteries.
     *
     * @param halvingCosts what is lost with half
     * @param doublingBrings what is gained with twice
     */
    private record Around(double halvingCosts, double doublingBrings) {
        static Around thesis(FlexibilityGrid grid, Side side) {
            int place = grid.thesis(side);
            int other = grid.thesis(side.other());
            double here = grid.percent(side, place, other);
            return new Around(here - grid.percent(side, place - 1, other), grid.percent(side, place + 1, other) - here);
        }

        boolean matters() {
            return Math.max(halvingCosts, doublingBrings) >= FlexibilityGrid.MATTERS;
        }
    }
}
