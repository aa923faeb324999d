package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.Infeasibility.Bound;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two intervals of an hour; what is charged counts half, what is discharged double, and half of it all is lost. */
class StoreTest {
    private final double[] minPower = {-10, -10};
    private final double[] maxPower = {10, 10};
    private final double[] drain = {0, 1};
    private final double[] minEnergy = {0, 0};
    private final double[] maxEnergy = {20, 20};

    @Test
    void energyFollowsPower() {
        Store store = store(8);
        assertEquals(7, store.after(8, 0, 6));
        assertEquals(-1, store.after(8, 1, -2));
        assertEquals(2, store.tolerance(1), 1e-9);
    }

    @Test
    void namesTheFirstBoundOutOfReach() {
        minEnergy[1] = 13;
        assertEquals(Optional.of(new Infeasibility(Bound.MIN_ENERGY, 1, 4_500)), store(8).infeasibility());
        maxPower[0] = -11;
        assertEquals(Optional.of(new Infeasibility(Bound.POWER, 0, 1)), store(8).infeasibility());
    }

    @Test
    void tooMuchIsNamedToo() {
        minPower[0] = 10;
        maxEnergy[0] = 6;
        assertEquals(Optional.of(new Infeasibility(Bound.MAX_ENERGY, 0, 3_000)), store(8).infeasibility());
        minEnergy[0] = 6.5;
        assertEquals(Optional.of(new Infeasibility(Bound.ENERGY, 0, 500)), store(8).infeasibility());
    }

    /** What a rounded plan of the period before may have missed is not held against the next one. */
    @Test
    void boundsAreWidenedByWhatRoundingMayHaveMissed() {
        minEnergy[1] = 9.5;
        Store store = store(8);
        assertEquals(Optional.empty(), store.infeasibility());
        assertEquals(8.5, store.minEnergy(1));
        assertEquals(20, store.maxEnergy(1));
        minEnergy[1] = 10.6;
        assertTrue(store(8).infeasibility().isPresent());
    }

    @Test
    void onlyFeasibleStoresArePlanned() {
        minEnergy[1] = 13;
        Store infeasible = store(8);
        assertThrows(IllegalArgumentException.class, () -> new StorePlanner(infeasible));
        minEnergy[1] = 0;
        StorePlanner planner = new StorePlanner(store(8));
        assertThrows(IllegalArgumentException.class, () -> planner.plan(PowerProfile.zero(3)));
    }

    private Store store(double initial) {
        double[] in = {0.5, 0.5};
        double[] out = {2, 2};
        return new Store(minPower, maxPower, in, out, drain, 0.5, initial, minEnergy.clone(), maxEnergy.clone());
    }
}
