package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StakeCurveTest {
    private static final List<Participant> TWO = List.of(new Participant(1, 1000, 0, 0), new Participant(2, 500, 0, 0));

    private static SortedMap<Long, Double> day(double one, double two) {
        return new TreeMap<>(Map.of(1L, one, 2L, two));
    }

    @Test
    void rewardsForPerformanceAddUp() {
        StakeCurve curve =
                StakeCurve.reinvested(new Reward(0, 0.5, 0), TWO, List.of(day(10, 20), day(0, 0), day(0, 4)));
        assertEquals(List.of(1500.0, 1515.0, 1515.0, 1517.0), curve.valuesWh());
        assertEquals(3, curve.days());
        assertEquals(1500, curve.start());
        assertEquals(1517, curve.end());
        assertEquals(0, curve.increment(1));
        assertEquals(2, curve.increment(2));
        assertEquals(7.5, curve.mean(0, 2));
    }

    /** By hand: 1000 becomes 1110 becomes 1221 + 5, 500 becomes 550 becomes 605. */
    @Test
    void rewardsForStakeCompound() {
        StakeCurve curve = StakeCurve.reinvested(new Reward(0.1, 0.5, 0), TWO, List.of(day(20, 0), day(10, 0)));
        assertEquals(1660, curve.valuesWh().get(1), 1e-9);
        assertEquals(1831, curve.valuesWh().get(2), 1e-9);
    }

    /** Who is absent gets nothing. */
    @Test
    void constantReward() {
        SortedMap<Long, Double> alone = new TreeMap<>(Map.of(2L, 0.0));
        StakeCurve curve = StakeCurve.reinvested(new Reward(0, 0, 3), TWO, List.of(day(1, 1), alone));
        assertEquals(List.of(1500.0, 1506.0, 1509.0), curve.valuesWh());
    }

    @Test
    void straightLine() {
        StakeCurve curve = StakeCurve.reinvested(new Reward(0, 1, 0), TWO, Collections.nCopies(10, day(3, 4)));
        assertEquals(7, curve.slope(), 1e-9);
        assertEquals(7, curve.slope(4, 5), 1e-9);
        assertEquals(1, curve.linearR2(), 1e-12);
    }

    @Test
    void exponential() {
        StakeCurve curve = StakeCurve.reinvested(new Reward(0.02, 0, 0), TWO, Collections.nCopies(50, day(0, 0)));
        assertEquals(0.02, curve.rate(), 1e-12);
        assertEquals(0.02, curve.rate(7, 9), 1e-9);
        assertEquals(1, curve.exponentialR2(), 1e-12);
        assertEquals(1500 * Math.pow(1.02, 50), curve.end(), 1e-6);
    }

    @Test
    void nothingHappens() {
        StakeCurve curve = StakeCurve.reinvested(new Reward(0, 1, 0), TWO, Collections.nCopies(7, day(0, 0)));
        assertEquals(0, curve.slope());
        assertEquals(0, curve.rate());
        assertEquals(1, curve.linearR2());
        assertEquals(1, curve.exponentialR2());
    }

    /** Slope and share of the variance by the textbook's formulas. */
    @Test
    void leastSquares() {
        double[] improvements = {5, 0, 9, 2, 0, 7, 11};
        List<SortedMap<Long, Double>> days = new ArrayList<>();
        for (double improvement : improvements) {
            days.add(day(improvement, 0));
        }
        StakeCurve curve = StakeCurve.reinvested(new Reward(0, 1, 0), TWO, days);
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double syy = 0;
        double sxy = 0;
        int n = curve.valuesWh().size();
        for (int x = 0; x < n; x++) {
            double y = curve.valuesWh().get(x) - 1500;
            sx += x;
            sy += y;
            sxx += x * x;
            syy += y * y;
            sxy += x * y;
        }
        double covariance = n * sxy - sx * sy;
        assertEquals(covariance / (n * sxx - sx * sx), curve.slope(), 1e-9);
        assertEquals(covariance * covariance / ((n * sxx - sx * sx) * (n * syy - sy * sy)), curve.linearR2(), 1e-9);
    }
}
