package io.github.dsm4j.examples.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviceFiguresTest {
    private static final PowerProfile NOTHING = PowerProfile.zero(4);

    /** Down to -10, up to +20, back to zero: what a battery of 30 mW intervals does at most. */
    private static final PowerProfile FULL_SWING = PowerProfile.of(-10, 25, 5, -20);

    private static HouseDay day(int number, PowerProfile... shown) {
        return new HouseDay(NodeId.of(1), number, List.of(shown), NOTHING, NOTHING);
    }

    @Test
    void aMovementFromIdleShowsItself() {
        HouseDay day = day(0, NOTHING, FULL_SWING);
        assertEquals(30, DeviceFigures.leastCapacity(day, true));
        assertEquals(25, DeviceFigures.leastPower(day, true));
    }

    @Test
    void theDifferenceOfTwoMovementsNeedsLess() {
        PowerProfile start = PowerProfile.of(3, 3, 3, 3);
        HouseDay day = day(0, start, start.plus(FULL_SWING));
        assertEquals(30, DeviceFigures.range(day.change()));
        assertEquals(20, DeviceFigures.leastCapacity(day, false));
        assertEquals(12.5, DeviceFigures.leastPower(day, false));
    }

    @Test
    void allProfilesOfADayCount() {
        HouseDay day = day(0, NOTHING, FULL_SWING, NOTHING);
        assertEquals(NOTHING, day.change());
        assertEquals(30, DeviceFigures.leastCapacity(day, true));
        assertEquals(2, day.changes(true).size());
        assertEquals(3, day.changes(false).size());
    }

    @Test
    void aDayWithoutCommitsTellsNothing() {
        HouseDay day = day(0, FULL_SWING);
        assertEquals(0, DeviceFigures.range(day.change()));
        assertEquals(0, DeviceFigures.leastCapacity(day, false));
        assertEquals(0, DeviceFigures.leastPower(day, true));
    }

    @Test
    void theLargestEstimateSoFarCounts() {
        List<HouseDay> days = List.of(day(0, NOTHING), day(1, NOTHING, FULL_SWING), day(2, NOTHING));
        Estimate estimate = Estimate.of(days, d -> DeviceFigures.range(d.change()), 30);
        assertEquals(2, estimate.daysNeeded());
        assertEquals(1, estimate.ratio());
        assertEquals(1, estimate.ofAllDays().share(error -> error == 0));
        assertEquals(1.0 / 3, estimate.ofOneDay().share(error -> error == 0));
    }

    @Test
    void anEstimateThatGoesPastTheTruthIsNeverGood() {
        List<HouseDay> days = List.of(day(0, NOTHING, PowerProfile.of(20, -20, 0, 0)), day(1, NOTHING, FULL_SWING));
        Estimate estimate = Estimate.of(days, d -> DeviceFigures.range(d.change()), 20);
        assertEquals(Double.POSITIVE_INFINITY, estimate.daysNeeded());
        assertEquals(1.5, estimate.ratio());
    }
}
