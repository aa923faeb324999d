package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RaceTest {
    /** 1 / (1 - (1 - p)^nodes) with 200 digits. */
    private static double expected(int bits, int nodes) {
        MathContext digits = new MathContext(200);
        BigDecimal fails = BigDecimal.ONE.subtract(BigDecimal.valueOf(2).pow(bits - 256, digits));
        return BigDecimal.ONE
                .divide(BigDecimal.ONE.subtract(fails.pow(nodes, digits)), digits)
                .doubleValue();
    }

    @Test
    void expectationIsThatOfTheFormula() {
        for (int nodes : new int[] {1, 2, 25, 1000}) {
            for (int bits : new int[] {256, 255, 250, 239, 232, 200, 100}) {
                double expected = expected(bits, nodes);
                assertEquals(expected, new Race(bits, nodes).expected(), 1e-12 * expected, bits + " bits");
            }
        }
        assertEquals(1, new Race(256, 25).expected());
        assertEquals(Math.pow(2, 256) / 25, new Race(0, 25).expected(), 1e64);
    }

    @Test
    void aTargetFollowsFromAnExpectation() {
        for (double bits : new double[] {255, 250, 246.5, 232, 200}) {
            assertEquals(
                    bits, Race.ofExpected(new Race(bits, 25).expected(), 25).bits(), 1e-9);
        }
    }

    @Test
    void theLimitsHoldNineteenOfTwentyMeans() {
        Race race = new Race(250, 25);
        Race.Interval limits = race.interval(20);
        SplittableRandom random = new SplittableRandom(1);
        int inside = 0;
        for (int i = 0; i < 10_000; i++) {
            inside += limits.contains(mean(race, 20, random)) ? 1 : 0;
        }
        // Means are multiples of 1/20, so that the limits hold a little more than they promise.
        assertTrue(inside >= 9_450 && inside <= 9_750, "inside: " + inside);
        assertTrue(limits.contains(race.expected()));
    }

    private static double mean(Race race, int races, SplittableRandom random) {
        double failing = 1;
        for (int node = 0; node < race.nodes(); node++) {
            failing *= 63.0 / 64;
        }
        int attempts = 0;
        for (int i = 0; i < races; i++) {
            do {
                attempts++;
            } while (random.nextDouble() < failing);
        }
        return (double) attempts / races;
    }

    @Test
    void aRaceThatCannotFailHasNoSpread() {
        assertEquals(new Race.Interval(1, 1), new Race(256, 2).interval(20));
    }
}
