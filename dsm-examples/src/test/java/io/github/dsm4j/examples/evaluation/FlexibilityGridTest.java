package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.evaluation.FlexibilityGrid.Side;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.examples.report.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of grids whose numbers are made up. */
class FlexibilityGridTest {
    private static final List<Double> CAPACITIES = List.of(6_750.0, 13_500.0, 27_000.0);
    private static final List<Double> POWERS = List.of(2_500.0, 5_000.0, 10_000.0);

    /** A grid with 1000 W without batteries and 200 W at best. */
    private static FlexibilityGrid grid(DoubleBinaryOperator distanceW) {
        return new FlexibilityGrid(
                CAPACITIES,
                POWERS,
                1_000,
                200,
                CAPACITIES.stream()
                        .map(c -> POWERS.stream()
                                .map(p -> distanceW.applyAsDouble(c, p))
                                .toList())
                        .toList());
    }

    private static Finding bothMatter(DoubleBinaryOperator distanceW) {
        return new FlexibilityFindings(grid(distanceW)).all().get(0);
    }

    private static Finding moreCapacity(DoubleBinaryOperator distanceW) {
        return new FlexibilityFindings(grid(distanceW)).all().get(1);
    }

    @Test
    void bothMatterAroundTheThesisBattery() {
        Finding finding = bothMatter((c, p) -> 800 - c / 100 - p / 100);
        assertEquals(Verdict.CONFIRMED, finding.verdict());
        assertEquals(
                "Around 13,500 Wh and 5,000 W, in percent of ‖b - p‖: half the capacity costs 6.8, twice the capacity brings"
                        + " 13.5; half the power rating costs 2.5, twice the power rating brings 5.0. In the whole grid, doubling"
                        + " brings at least 1: for the capacity in 6 of 6 cases, none of them to more than 27,000 Wh; for the power rating in"
                        + " 6 of 6 cases, none of them to more than 10,000 W.",
                finding.evidence());
    }

    @Test
    void whatMattersElsewhereOnlyIsConfirmedInPart() {
        assertEquals(
                Verdict.PARTLY,
                bothMatter((c, p) -> c < 10_000 ? 800 - p / 100 : 500).verdict());
    }

    @Test
    void ifOneMattersNowhereTheThesisIsNotConfirmed() {
        assertEquals(Verdict.NOT_CONFIRMED, bothMatter((c, p) -> 800 - c / 100).verdict());
        assertEquals(Verdict.NOT_CONFIRMED, bothMatter((c, p) -> 800 - p / 100).verdict());
        assertEquals(Verdict.NOT_CONFIRMED, bothMatter((c, p) -> 500).verdict());
    }

    @Test
    void moreCapacityHasToHelpEverywhere() {
        assertEquals(Verdict.CONFIRMED, moreCapacity((c, p) -> 800 - c / 100).verdict());
        assertEquals(
                Verdict.PARTLY,
                moreCapacity((c, p) -> Math.max(600, 800 - c / 50)).verdict());
        assertEquals(Verdict.NOT_CONFIRMED, moreCapacity((c, p) -> 500).verdict());
        Finding harmful = moreCapacity((c, p) -> c > 20_000 ? 700 : 800 - c / 50);
        assertEquals(Verdict.NOT_CONFIRMED, harmful.verdict());
        assertTrue(harmful.evidence()
                .contains("in 3 of 6 cases, none of them to more than 13,500 Wh, and costs as much in 3."));
    }

    @Test
    void theShareOfThePossibleIsStated() {
        assertTrue(moreCapacity((c, p) -> c > 10_000 ? 200 : 600)
                .evidence()
                .endsWith("6,750 Wh reach 50.0 % of what any battery could bring, 13,500 Wh 100.0 %."));
    }

    @Test
    void enoughIsWhereTheLargestAddsNothing() {
        FlexibilityGrid grid = grid((c, p) -> c < 10_000 ? 800 - p / 100 : 500);
        assertEquals(Optional.of(1), grid.enough(Side.CAPACITY, 0));
        // 100 W of 1000 W at the last step of the power rating: the grid ends too early to tell.
        assertEquals(Optional.empty(), grid.enough(Side.POWER, 0));
        assertEquals(Optional.of(0), grid.enough(Side.POWER, 1));
        Table table = new FlexibilityTables(grid).enoughPower();
        assertEquals(Table.MISSING, table.rows().get(0).get(1));
        assertEquals(Table.MISSING, table.rows().get(0).get(2));
        assertEquals(2_500.0, table.rows().get(1).get(1));
        assertEquals(50.0, table.rows().get(1).get(2));
    }

    @Test
    void labelsAreShort() {
        assertEquals(
                "0.84 1.69 3.38 6.75 13.5 27 54 100",
                FlexibilityFigures.labels(
                                List.of(843.75, 1_687.5, 3_375.0, 6_750.0, 13_500.0, 27_000.0, 54_000.0, 100_000.0))
                        .stream()
                        .collect(Collectors.joining(" ")));
    }
}
