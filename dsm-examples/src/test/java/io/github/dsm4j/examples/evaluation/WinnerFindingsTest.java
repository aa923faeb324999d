package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.report.Verdict.CONFIRMED;
import static io.github.dsm4j.examples.report.Verdict.NOT_CONFIRMED;
import static io.github.dsm4j.examples.report.Verdict.NOT_TESTED;
import static io.github.dsm4j.examples.report.Verdict.PARTLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every verdict can come out otherwise. */
class WinnerFindingsTest {
    private static final long[] FAIR = {20, 21, 19, 22, 18, 20, 20, 23, 17, 20};
    private static final long[] BY_POWER = {44, 43, 22, 22, 15, 14, 11, 11, 9, 9};

    private static List<Finding> findings(long[] equal, long[] unequal) {
        return new WinnerFindings(new WinnerCounts(
                        Nodes.withWins(equal),
                        Nodes.withWins(unequal),
                        List.of(1.0, 1.0, 0.5, 0.5, 1 / 3.0, 1 / 3.0, 0.25, 0.25, 0.2, 0.2)))
                .all();
    }

    private static void assertVerdict(Verdict expected, List<Finding> findings, String words) {
        Finding finding = ReportParts.finding(findings, words);
        assertEquals(expected, finding.verdict(), finding::toString);
    }

    @Test
    void asTheThesisSays() {
        findings(FAIR, BY_POWER).forEach(finding -> assertEquals(CONFIRMED, finding.verdict(), finding::toString));
    }

    @Test
    void winsPileUp() {
        long[] one = new long[10];
        one[3] = 200;
        assertVerdict(NOT_CONFIRMED, findings(one, BY_POWER), "equal chances");
        // Level over categories, but not over nodes.
        long[] pairs = {40, 0, 40, 0, 0, 40, 40, 0, 0, 40};
        assertVerdict(PARTLY, findings(pairs, BY_POWER), "equal chances");
    }

    @Test
    void speedMakesNoDifference() {
        List<Finding> findings = findings(FAIR, FAIR);
        assertVerdict(NOT_CONFIRMED, findings, "in proportion");
    }

    @Test
    void slowestWinMost() {
        long[] reversed = {9, 9, 11, 11, 14, 15, 22, 22, 43, 44};
        List<Finding> findings = findings(FAIR, reversed);
        assertVerdict(NOT_CONFIRMED, findings, "The fastest category wins most");
        assertVerdict(NOT_CONFIRMED, findings, "in proportion");
        long[] level = new long[10];
        Arrays.fill(level, 20);
        assertVerdict(NOT_CONFIRMED, findings(FAIR, level), "The fastest category wins most");
        long[] half = {44, 43, 22, 22, 15, 14, 9, 9, 11, 11};
        assertVerdict(PARTLY, findings(FAIR, half), "The fastest category wins most");
    }

    @Test
    void slowestNeverWin() {
        long[] never = {50, 50, 25, 25, 15, 15, 10, 10, 0, 0};
        assertVerdict(NOT_CONFIRMED, findings(FAIR, never), "does not take it away");
    }

    /** Few wins agree with anything: nothing is confirmed by them. */
    @Test
    void tooFewBlocks() {
        long[] few = {1, 1, 1, 1, 1, 0, 1, 0, 1, 0};
        List<Finding> findings = findings(few, few);
        assertVerdict(NOT_TESTED, findings, "equal chances");
        assertVerdict(NOT_TESTED, findings, "in proportion");
        assertVerdict(NOT_TESTED, findings, "The fastest category wins most");
        assertVerdict(CONFIRMED, findings, "does not take it away");
        long[] never = {1, 1, 1, 1, 1, 0, 1, 0, 0, 0};
        assertVerdict(NOT_TESTED, findings(few, never), "does not take it away");
        String evidence = ReportParts.finding(findings, "in proportion").evidence();
        assertTrue(evidence.contains("the test needs 5"), evidence);
    }

    /** Enough to test, too few to tell apart. */
    @Test
    void agreesWithBoth() {
        long[] between = {10, 10, 6, 6, 6, 6, 5, 5, 4, 4};
        assertVerdict(PARTLY, findings(FAIR, between), "in proportion");
    }
}
