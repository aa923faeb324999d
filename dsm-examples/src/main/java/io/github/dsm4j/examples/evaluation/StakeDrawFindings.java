package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the thesis concludes about the cases in which stakes decide who forges, held against this run. */
record StakeDrawFindings(StakeOutcomes outcomes) {
    List<Finding> all() {
        return List.of(drawnByStake(), proportional());
    }

    private StakeOutcome three() {
        return outcomes.of(StakeCase.CASE3, StakeScenario.SCENARIO2, Rewarded.WINNER);
    }

    private StakeOutcome four() {
        return outcomes.of(StakeCase.CASE4, StakeScenario.SCENARIO2, Rewarded.WINNER);
    }

    private StakeDraws draws() {
        return outcomes.draws(StakeScenario.SCENARIO2);
    }

    private Finding drawnByStake() {
        StakeDraws all = draws();
        return new Finding(
                "In cases 3 and 4 a node's chance to forge is in proportion to its stake.",
                "§6.5.5, Table 6.5",
                tested(all.byStake().fits(), all.byStake().fits()),
                "Scenario 2, wins by category against shares of stake: case 3 " + wins(three()) + ", case 4 "
                        + wins(four()) + "; with the networks that reward everyone "
                        + text(all.wins()) + ", " + all.byStake().numbers() + ".");
    }

    /** Where chances follow the stake, a reward that follows it too makes earnings follow its square. */
    private Finding proportional() {
        StakeDraws all = draws();
        boolean ofFour = all.byStake().fits();
        boolean ofThree = all.asIfEqual().fits();
        return new Finding(
                "In cases 3 and 4 what is recovered is in proportion to the stake.",
                "§6.5.5, Fig. 6.9b",
                tested(ofThree && ofFour, ofThree || ofFour),
                "Earned in percent of the stake, categories 1 to 5: case 3 " + returns(three()) + ", case 4 "
                        + returns(four())
                        + ". In case 4 all wins are worth the same, so that earnings are in proportion"
                        + " to the stake if wins are (" + all.byStake().numbers()
                        + "). In case 3 a win is worth a tenth of"
                        + " the stake: earnings would be in proportion if all nodes won equally often ("
                        + all.asIfEqual().numbers() + "); as wins follow the stake, earnings follow its square.");
    }

    private Verdict tested(boolean holds, boolean inPart) {
        return draws().byStake().isPossible() ? StakeFindings.verdict(holds, inPart) : Verdict.NOT_TESTED;
    }

    private static String wins(StakeOutcome outcome) {
        return text(Categories.wins(outcome.nodes()));
    }

    private static String text(List<Long> wins) {
        return wins.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    private static String returns(StakeOutcome outcome) {
        return IntStream.range(0, Categories.NUMBER)
                .mapToObj(category -> Prose.of(
                        "%.0f",
                        100
                                * outcome.earnedByCategory().get(category)
                                / outcome.stakeByCategory().get(category)))
                .collect(Collectors.joining("/"));
    }
}
