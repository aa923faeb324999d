package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StakeOutcomeTest {
    private static StakeOutcome outcome(List<Participant> nodes) {
        return new StakeOutcome(StakeSetting.of(StakeCase.CASE1, StakeScenario.SCENARIO1, Rewarded.WINNER), nodes, 10);
    }

    /** Half of the mean difference of all pairs over the mean, summed up pair by pair. */
    private static double byPairs(double... earned) {
        double differences = 0;
        double sum = 0;
        for (double one : earned) {
            sum += one;
            for (double other : earned) {
                differences += Math.abs(one - other);
            }
        }
        return differences / (2 * earned.length * sum);
    }

    @Test
    void gini() {
        double[] earned = {3, 1, 4, 1, 5, 9, 2, 6};
        assertEquals(
                byPairs(earned), outcome(Nodes.withEarned(1, earned)).gini().orElseThrow(), 1e-12);
        assertEquals(0, outcome(Nodes.withEarned(1, 7, 7, 7)).gini().orElseThrow(), 1e-12);
        assertEquals(0.75, outcome(Nodes.withEarned(1, 0, 0, 8, 0)).gini().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), outcome(Nodes.withEarned(1, 0, 0)).gini());
    }

    @Test
    void earnedBack() {
        StakeOutcome outcome = outcome(Nodes.withEarned(100, 100, 50, 400, 99.9));
        assertEquals(2, outcome.earnedBack());
        assertEquals(649.9, outcome.budgetWh(), 1e-9);
        assertEquals(50, outcome.lowestEarned());
        assertEquals(400, outcome.highestEarned());
        // 40 a day, and 5 a day.
        assertEquals(2.5, outcome.daysOfFirst().orElseThrow(), 1e-12);
        assertEquals(20, outcome.daysOfLast().orElseThrow(), 1e-12);
    }

    @Test
    void neverEarnedBack() {
        assertEquals(
                OptionalDouble.empty(), outcome(Nodes.withEarned(100, 100, 0)).daysOfLast());
        assertEquals(
                OptionalDouble.empty(), outcome(Nodes.withEarned(100, 0, 0)).daysOfFirst());
    }

    @Test
    void byCategory() {
        StakeOutcome outcome = outcome(Nodes.withEarned(10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        assertEquals(List.of(3.0, 7.0, 11.0, 15.0, 19.0), outcome.earnedByCategory());
        assertEquals(List.of(20.0, 20.0, 20.0, 20.0, 20.0), outcome.stakeByCategory());
        assertEquals(List.of(-17.0, -13.0, -9.0, -5.0, -1.0), outcome.recoveredByCategory());
    }
}
