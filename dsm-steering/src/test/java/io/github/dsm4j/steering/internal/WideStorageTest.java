package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A year of quarter hours with so much storage that the fast structure would be quadratic. Work is counted, not timed.
 */
class WideStorageTest {
    private static final int YEAR = 35_040;
    private static final long GUARD = 512 + 16L * YEAR;
    private static final long WIDE = 4_000_000_000_000L;

    @Test
    void aHouseBatteryStaysFarBelowTheGuard() {
        StorageProblem problem = Family.battery(54_000_000, 5_000_000, target());
        DequeBreakpoints breakpoints = new DequeBreakpoints(YEAR);
        assertTrue(new ForwardPass(problem.bounds(), problem.target()).run(breakpoints, GUARD));
        assertTrue(breakpoints.scanned() < 8L * YEAR, () -> breakpoints.scanned() + " steps");
    }

    @Test
    void wideStorageIsGivenUpAfterLinearWork() {
        StorageProblem problem = Family.battery(WIDE, 5_000_000, target());
        DequeBreakpoints breakpoints = new DequeBreakpoints(YEAR);
        assertFalse(new ForwardPass(problem.bounds(), problem.target()).run(breakpoints, GUARD));
        assertTrue(breakpoints.scanned() < GUARD + 2 * YEAR, () -> breakpoints.scanned() + " steps");
    }

    @Test
    void theShortcutSolvesStorageThatNeverBinds() {
        StorageProblem problem = Family.battery(WIDE, 5_000_000, target());
        StoragePlan shortcut = UnlimitedStorage.plan(problem.bounds(), problem.target());
        assertTrue(UnlimitedStorage.keepsEnergyBounds(shortcut, problem.bounds()));
        certified(problem, StoragePlanner.plan(problem.bounds(), problem.target()));
    }

    /** One bound that binds in the middle of the year makes the shortcut fail. */
    @Test
    void theTreeSolvesStorageThatBindsOnce() {
        long[] min = Family.fill(YEAR, () -> -WIDE);
        min[YEAR / 2] = 20_000_000_000L;
        StorageProblem problem = StorageProblem.of(
                Family.fill(YEAR, () -> -5_000_000),
                Family.fill(YEAR, () -> 5_000_000),
                min,
                Family.fill(YEAR, () -> WIDE),
                target());
        StoragePlan shortcut = UnlimitedStorage.plan(problem.bounds(), problem.target());
        assertFalse(UnlimitedStorage.keepsEnergyBounds(shortcut, problem.bounds()));
        certified(problem, StoragePlanner.plan(problem.bounds(), problem.target()));
    }

    private static void certified(StorageProblem problem, StoragePlan plan) {
        assertEquals(0, problem.gap(plan), 1e-9);
        assertEquals(0, problem.violation(plan.power), 1e-2);
    }

    private static double[] target() {
        return Family.noise(new Random(1), YEAR, 3e6);
    }
}
