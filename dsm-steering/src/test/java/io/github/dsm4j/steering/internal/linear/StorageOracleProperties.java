package io.github.dsm4j.steering.internal.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.AsRows;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Storage written as linear constraints must be planned as the exact planner of storage plans it. */
class StorageOracleProperties {
    private static final Proposer NOBODY = (set, target) -> Optional.empty();

    @Provide
    Arbitrary<Integer> family() {
        return Arbitraries.integers().between(0, AsRows.families() - 1);
    }

    @Property(tries = 5_000)
    void plansTheSameAlone(
            @ForAll("family") int family, @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length) {
        compare(AsRows.draw(family, seed, length), NOBODY);
    }

    @Property(tries = 1_500)
    void plansTheSameWithTheSolver(
            @ForAll("family") int family, @ForAll long seed, @ForAll @IntRange(min = 1, max = 24) int length) {
        compare(AsRows.draw(family, seed, length), new OjAlgoProposer());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void plansTheSameForDays(@ForAll("family") int family, @ForAll long seed) {
        compare(AsRows.draw(family, seed, 96), NOBODY);
    }

    private static void compare(@Nullable AsRows storage, Proposer proposer) {
        if (storage == null) {
            return;
        }
        Feasibility feasibility = Feasibility.of(storage.set(), p -> storage.admits(p, 1));
        assertTrue(feasibility.isFeasible() || !storage.isFeasible());
        assertFalse(feasibility.isProvedEmpty() && storage.isFeasible());
        if (!storage.isFeasible()) {
            return;
        }
        DevicePlan plan = LinearPlanner.of(feasibility, p -> storage.admits(p, 1), proposer)
                .plan(PowerProfile.rounded(storage.target()));
        PowerProfile exact = storage.plan();
        assertTrue(storage.admits(plan.profile(), 0), "whole bounds on running sums are kept exactly");
        for (int t = 0; t < exact.length(); t++) {
            assertEquals(exact.at(t), plan.profile().at(t), 1, "rounding may fall the other way");
        }
        assertTrue(plan.gap() < 2 * Math.sqrt(exact.length()), () -> "gap " + plan.gap());
    }
}
