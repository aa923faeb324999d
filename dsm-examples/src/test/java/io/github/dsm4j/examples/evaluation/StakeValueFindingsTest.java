package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.report.Verdict.CONFIRMED;
import static io.github.dsm4j.examples.report.Verdict.NOT_CONFIRMED;
import static io.github.dsm4j.examples.report.Verdict.NOT_TESTED;
import static io.github.dsm4j.examples.report.Verdict.PARTLY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every verdict can come out otherwise. */
class StakeValueFindingsTest {
    private static final List<Double> LEVEL = List.of(100.0, 110.0, 120.0, 130.0, 140.0);
    private static final List<Double> STEEPER = List.of(100.0, 101.0, 102.0, 112.0, 122.0);
    private static final List<Double> FLATTER = List.of(100.0, 110.0, 120.0, 121.0, 122.0);
    private static final List<Double> FALLING = List.of(100.0, 110.0, 120.0, 115.0, 110.0);
    private static final List<Double> RISING_W = List.of(1.0, 1.0, 9.0, 9.0);
    private static final List<Double> FALLING_W = List.of(9.0, 9.0, 1.0, 1.0);

    private static StakeGrowth growth(List<Double> performance, List<Double> values, List<Double> steady) {
        return new StakeGrowth(
                StakeCase.CASE1, StakeScenario.SCENARIO1, performance, new StakeCurve(values), new StakeCurve(steady));
    }

    private static void assertVerdict(Verdict expected, String words, StakeGrowth... growths) {
        Finding finding = ReportParts.finding(new StakeValueFindings(List.of(growths)).all(), words);
        assertEquals(expected, finding.verdict(), finding::toString);
    }

    @Test
    void constantSlope() {
        StakeGrowth constant = growth(RISING_W, STEEPER, LEVEL);
        StakeGrowth compounding = growth(RISING_W, STEEPER, STEEPER);
        assertVerdict(CONFIRMED, "A constant slope", constant, constant);
        assertVerdict(PARTLY, "A constant slope", constant, compounding);
        assertVerdict(NOT_CONFIRMED, "A constant slope", compounding, compounding);
    }

    @Test
    void bendsAsPerformance() {
        StakeGrowth agrees = growth(RISING_W, STEEPER, LEVEL);
        StakeGrowth agreesToo = growth(FALLING_W, FLATTER, LEVEL);
        StakeGrowth contradicts = growth(FALLING_W, STEEPER, LEVEL);
        assertVerdict(CONFIRMED, "grows faster when performance rises", agrees, agreesToo);
        assertVerdict(PARTLY, "grows faster when performance rises", agrees, contradicts);
        assertVerdict(NOT_CONFIRMED, "grows faster when performance rises", contradicts);
    }

    @Test
    void decays() {
        assertVerdict(NOT_TESTED, "A falling performance", growth(RISING_W, STEEPER, LEVEL));
        assertVerdict(NOT_CONFIRMED, "A falling performance", growth(FALLING_W, FLATTER, LEVEL));
        assertVerdict(CONFIRMED, "A falling performance", growth(FALLING_W, FALLING, LEVEL));
    }
}
