package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.StakeCase.CASE1;
import static io.github.dsm4j.examples.evaluation.StakeCase.CASE2;
import static io.github.dsm4j.examples.evaluation.StakeCase.CASE3;
import static io.github.dsm4j.examples.evaluation.StakeCase.CASE4;
import static io.github.dsm4j.examples.evaluation.StakeScenario.SCENARIO2;
import static io.github.dsm4j.examples.report.Verdict.CONFIRMED;
import static io.github.dsm4j.examples.report.Verdict.NOT_CONFIRMED;
import static io.github.dsm4j.examples.report.Verdict.NOT_TESTED;
import static io.github.dsm4j.examples.report.Verdict.PARTLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every verdict can come out otherwise. */
class StakeFindingsTest {
    /** Almost in proportion to the stakes of Table 6.7. */
    private static final long[] BY_STAKE = {32, 23, 22, 15, 8};

    private static final long[] EQUAL = {20, 20, 20, 20, 20};

    private final Map<StakeSetting, StakeOutcome> outcomes = new LinkedHashMap<>();

    /** All that can be is as the thesis says. */
    @BeforeEach
    void thesis() {
        for (StakeSetting setting : StakeOutcomes.settings()) {
            put(setting, BY_STAKE, setting.rewarded() == Rewarded.WINNER ? 1000 : 100_000, 100, 900, 800, 50);
        }
        for (StakeSetting idle : StakeSetting.allIdle()) {
            put(StakeSetting.of(idle.rule(), SCENARIO2, Rewarded.WINNER), BY_STAKE, 1000, 100, 900, 800, 50);
        }
        put(StakeSetting.of(CASE2, SCENARIO2, Rewarded.WINNER), BY_STAKE, 30_000, 100, 900, 800, 50);
        put(StakeSetting.idle(CASE2, SCENARIO2), BY_STAKE, 30_000, 100, 900, 800, 50);
    }

    /** One node a category. */
    private void put(StakeSetting setting, long[] wins, double... earned) {
        List<Participant> nodes = new ArrayList<>();
        for (int category = 0; category < Categories.NUMBER; category++) {
            long stake = Math.round(
                    setting.scenario().products().get(category).config().capacityWh());
            nodes.add(new Participant(category + 1L, stake, wins[category], earned[category]));
        }
        outcomes.put(setting, new StakeOutcome(setting, nodes, 100));
    }

    private void putWinner(StakeCase rule, long[] wins, double... earned) {
        put(StakeSetting.of(rule, SCENARIO2, Rewarded.WINNER), wins, earned);
    }

    private void putIdle(StakeCase rule, double... earned) {
        put(StakeSetting.idle(rule, SCENARIO2), BY_STAKE, earned);
    }

    private void putAll(Rewarded rewarded, double... earned) {
        StakeSetting.all(rewarded).forEach(setting -> put(setting, BY_STAKE, earned));
    }

    private void putDraws(long... wins) {
        for (Rewarded rewarded : Rewarded.values()) {
            for (StakeCase rule : List.of(CASE3, CASE4)) {
                put(StakeSetting.of(rule, SCENARIO2, rewarded), wins, 1, 1, 1, 1, 1);
            }
        }
    }

    private Finding finding(String words) {
        return ReportParts.finding(new StakeFindings(new StakeOutcomes(outcomes)).all(), words);
    }

    private void assertVerdict(Verdict expected, String words) {
        Finding finding = finding(words);
        assertEquals(expected, finding.verdict(), finding::toString);
    }

    @Test
    void bestCategories() {
        String claim = "categories 1, 3 and 4 do best";
        assertVerdict(CONFIRMED, claim);
        assertTrue(finding(claim).evidence().contains("categories 1 to 5 earned 1000/100/900/800/50 Wh"));
        assertTrue(finding(claim).evidence().contains(" -19000/-14200/-12600/-8500/-5070 "));
        putWinner(CASE1, BY_STAKE, 1000, 100, 900, 80, 50);
        assertVerdict(CONFIRMED, claim);
        putIdle(CASE1, 1000, 950, 900, 800, 50);
        assertVerdict(PARTLY, claim);
        putWinner(CASE1, BY_STAKE, 1000, 950, 900, 80, 50);
        assertVerdict(NOT_CONFIRMED, claim);
        // Less than a twentieth is not worth speaking of.
        putIdle(CASE1, 1000, 0, 54, 53, 0);
        assertVerdict(NOT_CONFIRMED, claim);
        putIdle(CASE1, 1000, 0, 60, 53, 0);
        assertVerdict(PARTLY, claim);
    }

    @Test
    void closeCategories() {
        String claim = "categories 1 and 3 are close";
        assertVerdict(CONFIRMED, claim);
        putIdle(CASE1, 1000, 100, 666, 800, 50);
        assertVerdict(PARTLY, claim);
        putWinner(CASE1, BY_STAKE, 100, 100, 900, 800, 50);
        assertVerdict(NOT_CONFIRMED, claim);
        putWinner(CASE1, BY_STAKE, 0, 0, 0, 0, 0);
        assertVerdict(NOT_CONFIRMED, claim);
    }

    @Test
    void growingLead() {
        String claim = "enlarges the lead";
        assertVerdict(CONFIRMED, claim);
        putIdle(CASE2, 1000, 100, 900, 800, 50);
        assertVerdict(PARTLY, claim);
        putWinner(CASE2, BY_STAKE, 900, 100, 1000, 800, 50);
        assertVerdict(NOT_CONFIRMED, claim);
    }

    @Test
    void balance() {
        String claim = "Case 2 can balance";
        // 32 x 200 + 23 x 143 + 22 x 135 + 15 x 93 + 8 x 51.2 = 14,463.6 for stake.
        putWinner(CASE2, BY_STAKE, 28_927.2, 0, 0, 0, 0);
        putIdle(CASE2, 28_927.2, 0, 0, 0, 0);
        assertVerdict(CONFIRMED, claim);
        assertTrue(finding(claim).evidence().contains(" 50 % of all rewards"), finding(claim)::evidence);
        putIdle(CASE2, 15_000, 0, 0, 0, 0);
        assertVerdict(PARTLY, claim);
        putIdle(CASE2, 14_463.6, 0, 0, 0, 0);
        assertVerdict(NOT_CONFIRMED, claim);
    }

    @Test
    void drawnByStake() {
        String claim = "chance to forge is in proportion";
        assertVerdict(CONFIRMED, claim);
        putDraws(EQUAL);
        assertVerdict(NOT_CONFIRMED, claim);
        putDraws(2, 2, 1, 1, 0);
        assertVerdict(NOT_TESTED, claim);
    }

    @Test
    void recoveredByStake() {
        String claim = "what is recovered is in proportion";
        assertVerdict(PARTLY, claim);
        putDraws(EQUAL);
        assertVerdict(PARTLY, claim);
        putDraws(8, 15, 22, 23, 32);
        assertVerdict(NOT_CONFIRMED, claim);
        putDraws(5, 5, 4, 3, 2);
        assertVerdict(CONFIRMED, claim);
        putDraws(2, 2, 1, 1, 0);
        assertVerdict(NOT_TESTED, claim);
    }

    @Test
    void everyoneEarnsBack() {
        String claim = "all nodes earn their stake back";
        putAll(Rewarded.EVERYONE, 20_000, 20_000, 20_000, 20_000, 20_000);
        assertVerdict(CONFIRMED, claim);
        put(StakeSetting.of(CASE1, SCENARIO2, Rewarded.EVERYONE), BY_STAKE, 20_000, 0, 20_000, 20_000, 20_000);
        assertVerdict(PARTLY, claim);
        assertTrue(finding(claim).evidence().contains("scenario 2, case 1: 4 of 5 nodes, some of the others never"));
        putAll(Rewarded.EVERYONE, 20_000, 10_000, 20_000, 20_000, 20_000);
        assertVerdict(NOT_CONFIRMED, claim);
        assertTrue(finding(claim).evidence().contains("scenario 2, case 4: 4 of 5 nodes, the last after 143 days"));
    }

    @Test
    void moreEven() {
        String claim = "spread more evenly";
        putAll(Rewarded.WINNER, 10, 0, 0, 0, 0);
        putAll(Rewarded.EVERYONE, 10, 10, 10, 10, 10);
        assertVerdict(CONFIRMED, claim);
        put(StakeSetting.of(CASE1, SCENARIO2, Rewarded.EVERYONE), BY_STAKE, 10, 0, 0, 0, 0);
        assertVerdict(PARTLY, claim);
        putAll(Rewarded.EVERYONE, 10, 0, 0, 0, 0);
        assertVerdict(NOT_CONFIRMED, claim);
        putAll(Rewarded.EVERYONE, 0, 0, 0, 0, 0);
        assertVerdict(NOT_CONFIRMED, claim);
    }
}
