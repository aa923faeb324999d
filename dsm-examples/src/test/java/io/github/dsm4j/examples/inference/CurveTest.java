package io.github.dsm4j.examples.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static final PowerProfile RISING = PowerProfile.of(0, 10, 20, 30);
    private static final PowerProfile FALLING = PowerProfile.of(30, 20, 10, 0);

    @Test
    void distanceIsZeroForTheTruthAndOneForZero() {
        assertEquals(0, Curve.distance(RISING, RISING));
        assertEquals(1, Curve.distance(PowerProfile.zero(4), RISING));
        assertEquals(2, Curve.distance(RISING.map(mw -> -mw), RISING), 1e-12);
    }

    @Test
    void correlationDoesNotSeeLevelAndScale() {
        assertEquals(1, Curve.correlation(RISING.map(mw -> 3 * mw + 7), RISING), 1e-12);
        assertEquals(-1, Curve.correlation(FALLING, RISING), 1e-12);
    }

    @Test
    void aFlatProfileSaysNothing() {
        assertTrue(Curve.isFlat(PowerProfile.of(5, 7, 6)));
        assertFalse(Curve.isFlat(PowerProfile.of(5, 8, 6)));
        assertEquals(0, Curve.correlation(PowerProfile.of(5, 7, 6), PowerProfile.of(1, 9, 4)));
        assertEquals(PowerProfile.of(15, 15, 15, 15), Curve.flat(RISING));
    }

    @Test
    void peakAgreementAndSteps() {
        assertEquals(3, Curve.peak(RISING));
        assertEquals(0.25, Curve.agreement(PowerProfile.of(0, 11, 21, 31), RISING));
        assertEquals(2.0 / 3, Curve.sameSteps(PowerProfile.of(5, 15, 25, 36), RISING), 1e-12);
        assertEquals(0, Curve.sameSteps(PowerProfile.zero(2), PowerProfile.of(4, 4)));
    }

    @Test
    void mediansAndShares() {
        assertEquals(2, Sample.of(List.of(3, 1, 2), n -> n).median());
        assertEquals(2.5, Sample.of(List.of(4, 3, 1, 2), n -> n).median());
        assertEquals(0.75, Sample.of(List.of(4, 3, 1, 2), n -> n).share(n -> n > 1));
    }
}
