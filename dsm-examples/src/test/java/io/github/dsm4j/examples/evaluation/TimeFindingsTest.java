package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.evaluation.Thesis.Times;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.examples.report.Verdict;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TimeFindingsTest {
    private static final Study STUDY = ExperimentRunner.study(2, 7);

    /** Waiting and computing are each as long as the thesis's whole day: both together is twice that. */
    private static final double CENTRALISED_MS = 2 * 1000 * Thesis.CENTRALISED.day();

    private static List<Finding> findings(Function<Approach, Times> rows) {
        Section section = new TimePerformance().section(STUDY, Invented.times(rows, CENTRALISED_MS));
        return section.findings();
    }

    private static List<Verdict> verdicts(Function<Approach, Times> rows) {
        return findings(rows).stream().map(Finding::verdict).toList();
    }

    @Test
    void theThesisWouldConfirmItself() {
        // Its two slowest approaches differ by less than what may be chance in processor time.
        Times slowest = new Times(3.3453, 46, 0.0152, 3.9289, 53, 17.75);
        List<Finding> findings =
                findings(approach -> approach == Approach.METHOD2_POS ? slowest : Thesis.times(approach));
        assertEquals(8, findings.size());
        for (Finding finding : findings) {
            assertEquals(Verdict.CONFIRMED, finding.verdict(), finding::toString);
        }
    }

    @Test
    void whereAllIsTheSameNothingIsConfirmed() {
        Times same = new Times(1, 1, 1, 1, 4, 1);
        for (Finding finding : findings(approach -> same)) {
            Verdict expected = finding.claim().startsWith("Distributed") ? Verdict.PARTLY : Verdict.NOT_CONFIRMED;
            assertEquals(expected, finding.verdict(), finding::toString);
        }
    }

    @Test
    void theOtherWayRoundNothingIsConfirmed() {
        Function<Approach, Times> mirrored = approach -> Thesis.times(
                switch (approach) {
                    case METHOD1_POW -> Approach.METHOD2_POS;
                    case METHOD2_POW -> Approach.METHOD1_POS;
                    case METHOD1_POS -> Approach.METHOD2_POW;
                    default -> Approach.METHOD1_POW;
                });
        assertTrue(verdicts(mirrored).subList(0, 7).stream().allMatch(verdict -> verdict == Verdict.NOT_CONFIRMED));
        assertEquals(Verdict.PARTLY, verdicts(mirrored).get(7));
    }

    @Test
    void fasterThanCentralisedIsNotConfirmed() {
        Times fast = new Times(0.001, 0.001, 0.001, 0.001, 0.004, 1);
        assertEquals(Verdict.NOT_CONFIRMED, verdicts(approach -> fast).get(7));
    }

    /** On a few houses centralised steering may take less than a tick of the clock. */
    @Test
    void whatTakesNoTimeHasNoRatio() {
        Section section = new TimePerformance().section(STUDY, Invented.times(Thesis::times, 0));
        Table ratios = ExperimentRunner.table(section, "time-ratios-measured");
        assertEquals(Table.MISSING, ExperimentRunner.cell(ratios, "method1-pow", "processor time of one node"));
        assertTrue(section.findings().get(7).evidence().contains("(waiting 352.26; thesis 5.77)"));
    }

    @Test
    void evidenceHasBothTimes() {
        String evidence = findings(Thesis::times).get(0).evidence();
        assertTrue(
                evidence.contains("Processor time per node and day: method1-pow 10780 > method2-pow 3382 ms"),
                evidence);
        assertTrue(evidence.contains("Waiting per day: method1-pow 10780 > method2-pow 3382 ms"), evidence);
    }
}
