package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.examples.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class InequalityTest {
    private static Verdict verdict(Inequality... inequalities) {
        return Inequality.verdict(List.of(inequalities));
    }

    @Test
    void allPairsConfirmSomeInPartAndNoneNot() {
        Inequality none = Inequality.exact("Time", "s");
        assertEquals(Verdict.NOT_TESTED, verdict(none));
        assertEquals(Verdict.CONFIRMED, verdict(none.with("a", 2, "b", 1).with("c", 3, "d", 2)));
        assertEquals(Verdict.PARTLY, verdict(none.with("a", 2, "b", 1).with("c", 1, "d", 2)));
        assertEquals(Verdict.PARTLY, verdict(none.with("a", 2, "b", 1), none.with("c", 1, "d", 1)));
        assertEquals(Verdict.NOT_CONFIRMED, verdict(none.with("a", 1, "b", 1).with("c", 1, "d", 2)));
    }

    @Test
    void exactNumbersAreEqualOnlyIfTheyAre() {
        Inequality exact = Inequality.exact("Waiting", "ms");
        assertEquals(
                "Waiting: a 40.0 = b 40.0 ms.", exact.with("a", 40, "b", 40).text());
        assertEquals(
                "Waiting: a 0.30 = b 0.30 ms.".replace("0.30", "0.300"),
                exact.with("a", 0.1 + 0.2, "b", 0.3).text());
        assertEquals(
                "Waiting: a 40.0 > b 40.0 ms.", exact.with("a", 40.001, "b", 40).text());
        assertEquals("Waiting: a 1.00 < b 250 ms.", exact.with("a", 1, "b", 250).text());
    }

    @Test
    void measuredNumbersAreEqualWithinTheNoise() {
        Inequality measured = Inequality.measured("Time", "s");
        assertEquals(
                "Time: a 1.15 ≈ b 1.00 s.", measured.with("a", 1.15, "b", 1).text());
        assertEquals(
                "Time: a 1.00 ≈ b 1.15 s.", measured.with("a", 1, "b", 1.15).text());
        assertEquals(
                "Time: a 1.25 > b 1.00 s.", measured.with("a", 1.25, "b", 1).text());
        assertEquals(
                "Time: a 6.4e-08 < b 0.040 s.",
                measured.with("a", 6.4e-8, "b", 0.04).text());
        assertEquals(Verdict.NOT_CONFIRMED, verdict(measured.with("a", 1.15, "b", 1)));
    }
}
