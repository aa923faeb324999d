package io.github.dsm4j.steering.internal.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two intervals of 0 to 10 W, and rows on the sum. */
class FeasibilityTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    @Test
    void asMuchAsThereIs() {
        Feasibility feasibility = sums(20_000, NONE);
        assertTrue(feasibility.isFeasible());
        assertFalse(feasibility.isProvedEmpty());
        assertEquals(PowerProfile.of(10_000, 10_000), feasibility.known());
        assertArrayEquals(new double[] {0}, feasibility.excesses());
    }

    @Test
    void moreThanThereIs() {
        Feasibility feasibility = sums(23_000, NONE);
        assertFalse(feasibility.isFeasible());
        assertTrue(feasibility.isProvedEmpty());
        assertEquals(PowerProfile.of(10_000, 10_000), feasibility.known());
        assertArrayEquals(new double[] {-3_000}, feasibility.excesses(), 1e-3);
    }

    /** The least squares are in the middle. */
    @Test
    void contradictingRowsShareTheViolation() {
        Feasibility feasibility = sums(12_000, NONE, -NONE, 4_000);
        assertFalse(feasibility.isFeasible());
        assertTrue(feasibility.isProvedEmpty());
        assertArrayEquals(new double[] {-4_000, 4_000}, feasibility.excesses(), 1e-3);
        long[] known = feasibility.known().milliwatts();
        assertEquals(8_000, known[0] + known[1]);
    }

    /** Rounding needs a tolerance anyway; what contradicts no more than that is planned in between. */
    @Test
    void contradictionsAsSmallAsRoundingAreBorneWith() {
        Feasibility feasibility = sums(5_000.8, 5_000.8, 4_999.4, 4_999.4);
        assertTrue(feasibility.isFeasible());
        assertFalse(feasibility.isProvedEmpty());
        assertArrayEquals(new double[] {-0.7, 0.7}, feasibility.excesses(), 1e-3);
        LinearPlanner planner = LinearPlanner.of(feasibility, p -> sum(p) >= 4_999.8 && sum(p) <= 5_000.4);
        assertEquals(5_000, sum(planner.plan(PowerProfile.of(0, 0)).profile()));
    }

    @Test
    void aSearchThatIsCutShortProvesNothing() {
        Feasibility feasibility = Feasibility.of(set(23_000, NONE), p -> sum(p) >= 22_999, 0);
        assertFalse(feasibility.isFeasible());
        assertFalse(feasibility.isProvedEmpty());
    }

    @Test
    void nothingToKeepIsKept() {
        assertTrue(sums().isFeasible());
    }

    private static Feasibility sums(double... bounds) {
        return Feasibility.of(set(bounds), p -> {
            boolean kept = true;
            for (int k = 0; k < bounds.length; k += 2) {
                kept &= sum(p) >= bounds[k] - 1 && sum(p) <= bounds[k + 1] + 1;
            }
            return kept;
        });
    }

    private static Polyhedron set(double... bounds) {
        Row[] rows = new Row[bounds.length / 2];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = Row.of(0, new double[] {1, 1}, bounds[2 * k], bounds[2 * k + 1]);
        }
        List<Row> list = Arrays.asList(rows);
        return Polyhedron.of(new double[] {0, 0}, new double[] {10_000, 10_000}, list);
    }

    private static long sum(PowerProfile profile) {
        return profile.at(0) + profile.at(1);
    }
}
