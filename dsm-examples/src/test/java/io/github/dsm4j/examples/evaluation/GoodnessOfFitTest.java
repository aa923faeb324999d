package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoodnessOfFitTest {
    /** With an even number of degrees of freedom the distribution of chi-square is a finite sum: here for four. */
    private static double tail(double chiSquare) {
        return Math.exp(-chiSquare / 2) * (1 + chiSquare / 2);
    }

    @Test
    void byHand() {
        GoodnessOfFit fit = GoodnessOfFit.of(List.of(4.0, 2.0, 2.0, 1.0, 1.0), List.of(35L, 25L, 18L, 13L, 9L));
        assertEquals(List.of(40.0, 20.0, 20.0, 10.0, 10.0), fit.expected());
        assertEquals(100, fit.number());
        assertEquals(10, fit.leastExpected());
        assertEquals(4, fit.degreesOfFreedom());
        double chiSquare = 25 / 40.0 + 25 / 20.0 + 4 / 20.0 + 9 / 10.0 + 1 / 10.0;
        assertEquals(chiSquare, fit.statistic(), 1e-8);
        assertEquals(tail(chiSquare), fit.pValue(), 1e-9);
        assertTrue(fit.fits());
        assertFalse(fit.isRejected());
        assertEquals("chance explains the deviation", fit.words());
        assertEquals("chi-square 3.1, 4 degrees of freedom, p = 0.55", fit.numbers());
    }

    /** The wins of the thesis (Table 6.4) against equal shares. */
    @Test
    void thesis() {
        GoodnessOfFit fit = GoodnessOfFit.equal(List.of(67L, 51L, 33L, 18L, 15L));
        double chiSquare = 0;
        for (long wins : new long[] {67, 51, 33, 18, 15}) {
            chiSquare += (wins - 36.8) * (wins - 36.8) / 36.8;
        }
        assertEquals(chiSquare, fit.statistic(), 1e-7);
        assertEquals(tail(chiSquare), fit.pValue(), 1e-18);
        assertTrue(fit.isRejected());
        assertFalse(fit.fits());
        assertEquals("chance hardly explains the deviation", fit.words());
    }

    /** p = 0.05 lies at 9.488 (as in any table). */
    @Test
    void level() {
        // 100 each: (2 x 21.7^2 + ...) / 100 is a little below and above.
        assertTrue(GoodnessOfFit.equal(List.of(121L, 79L, 102L, 98L, 100L)).fits());
        assertTrue(GoodnessOfFit.equal(List.of(122L, 78L, 102L, 98L, 100L)).isRejected());
    }

    @Test
    void notWithTooFew() {
        GoodnessOfFit fit = GoodnessOfFit.of(List.of(3.0, 1.0), List.of(15L, 3L));
        assertFalse(fit.isPossible());
        assertFalse(fit.fits());
        assertFalse(fit.isRejected());
        assertEquals("not tested: 4.5 wins are expected in the smallest class, the test needs 5", fit.words());
        assertEquals(fit.words(), fit.numbers());
        assertTrue(GoodnessOfFit.of(List.of(3.0, 1.0), List.of(15L, 5L)).isPossible());
    }

    /** One class, or a class without a share. */
    @Test
    void notWithoutAlternatives() {
        assertFalse(GoodnessOfFit.equal(List.of(100L)).isPossible());
        assertFalse(GoodnessOfFit.of(List.of(1.0, 0.0), List.of(100L, 0L)).isPossible());
    }
}
