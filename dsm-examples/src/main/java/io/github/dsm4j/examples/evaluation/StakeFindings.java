package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.StakeCase.CASE1;
import static io.github.dsm4j.examples.evaluation.StakeCase.CASE2;
import static io.github.dsm4j.examples.evaluation.StakeScenario.SCENARIO2;

import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the thesis concludes about stake recovery when the winner is rewarded, held against this run. */
record StakeFindings(StakeOutcomes outcomes) {
    private static final int SONNEN = 0;
    private static final int TESLA = 2;
    private static final int LG = 3;

    /** Up to this part of the larger one, a difference is small. */
    private static final double CLOSE = 1.0 / 3;

    /** A category that earned less than this part of all rewards did not do well. */
    private static final double LEAST = 1.0 / 20;

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(List.of(bestCategories(), marginIsLow(), marginGrows(), balance()));
        all.addAll(new StakeDrawFindings(outcomes).all());
        all.addAll(new StakeForEveryone(outcomes).all());
        return all;
    }

    private StakeOutcome flat(StakeCase rule) {
        return outcomes.of(rule, SCENARIO2, Rewarded.WINNER);
    }

    private StakeOutcome idle(StakeCase rule) {
        return outcomes.of(StakeSetting.idle(rule, SCENARIO2));
    }

    private Finding bestCategories() {
        List<Integer> flat = ranking(flat(CASE1));
        List<Integer> idle = ranking(idle(CASE1));
        Set<Integer> best = Set.of(SONNEN, TESLA, LG);
        boolean holds = isAhead(flat, best) || isAhead(idle, best);
        boolean half = isAhead(flat, Set.of(SONNEN, TESLA)) || isAhead(idle, Set.of(SONNEN, TESLA));
        return new Finding(
                "Rewarded by performance (scenario 2, case 1), categories 1, 3 and 4 do best.",
                "§6.5.5, Fig. 6.9b",
                verdict(holds, half),
                "Counting those that earned at least a twentieth of all rewards: categories 1 to 5 earned "
                        + earned(flat(CASE1)) + " Wh if houses start flat, " + earned(idle(CASE1))
                        + " Wh if batteries start idle. Less the initial stake, that is " + recovered(flat(CASE1))
                        + " and "
                        + recovered(idle(CASE1)) + " Wh: where rewards are far smaller than stakes, the smallest stake"
                        + " loses least, so that this is judged by what was earned.");
    }

    /** The categories whose part of the rewards is worth speaking of, best first. */
    private static List<Integer> ranking(StakeOutcome outcome) {
        List<Double> earned = outcome.earnedByCategory();
        return IntStream.range(0, earned.size())
                .boxed()
                .filter(category -> earned.get(category) >= LEAST * outcome.budgetWh())
                .sorted(Comparator.comparing((Integer category) -> earned.get(category))
                        .reversed())
                .toList();
    }

    private static boolean isAhead(List<Integer> ranking, Set<Integer> best) {
        return ranking.size() >= best.size()
                && Set.copyOf(ranking.subList(0, best.size())).equals(best);
    }

    private Finding marginIsLow() {
        boolean flat = isLittle(flat(CASE1));
        boolean idle = isLittle(idle(CASE1));
        return new Finding(
                "In scenario 2, case 1, categories 1 and 3 are close: power counts as well as capacity.",
                "§6.5.5, §7.1.2",
                verdict(flat && idle, flat || idle),
                Prose.of(
                        "Category 1 earned %.0f Wh and category 3 %.0f Wh if houses start flat, %.0f Wh and %.0f Wh if batteries start"
                                + " idle; a difference of up to a third would count as close.",
                        earned(flat(CASE1), SONNEN),
                        earned(flat(CASE1), TESLA),
                        earned(idle(CASE1), SONNEN),
                        earned(idle(CASE1), TESLA)));
    }

    private static boolean isLittle(StakeOutcome outcome) {
        double more = Math.max(earned(outcome, SONNEN), earned(outcome, TESLA));
        return more > 0 && Math.abs(margin(outcome)) <= CLOSE * more;
    }

    private static double earned(StakeOutcome outcome, int category) {
        return outcome.earnedByCategory().get(category);
    }

    private static double margin(StakeOutcome outcome) {
        return outcome.earnedByCategory().get(SONNEN)
                - outcome.earnedByCategory().get(TESLA);
    }

    private Finding marginGrows() {
        boolean flat = margin(flat(CASE2)) > margin(flat(CASE1));
        boolean idle = margin(idle(CASE2)) > margin(idle(CASE1));
        return new Finding(
                "A reward for stake beside performance (case 2 instead of case 1) enlarges the lead of category 1 over category 3"
                        + " in scenario 2.",
                "§6.5.5, Fig. 6.9b",
                verdict(flat && idle, flat || idle),
                Prose.of(
                        "The lead grows from %.0f to %.0f Wh if houses start flat, from %.0f to %.0f Wh if batteries start idle.",
                        margin(flat(CASE1)), margin(flat(CASE2)), margin(idle(CASE1)), margin(idle(CASE2))));
    }

    private Finding balance() {
        double flat = shareForStake(flat(CASE2));
        double idle = shareForStake(idle(CASE2));
        return new Finding(
                "Case 2 can balance rewards for stake and for performance, depending on A and B.",
                "§7.1.2",
                verdict(isBalanced(flat) && isBalanced(idle), flat < 1 && idle < 1),
                Prose.of(
                        "With the thesis's A = B = 0.01, %.0f %% of all rewards of scenario 2 are for stake if houses start flat,"
                                + " %.0f %% if batteries start idle; from 25 %% to 75 %% would count as a balance. A has to be chosen"
                                + " for the improvements that are to be had.",
                        100 * flat, 100 * idle));
    }

    private static boolean isBalanced(double share) {
        return share >= 0.25 && share <= 0.75;
    }

    private static double shareForStake(StakeOutcome outcome) {
        double forStake = outcome.nodes().stream()
                .mapToDouble(
                        node -> outcome.setting().rule().reward().a() * (double) node.stakeWh() * (double) node.wins())
                .sum();
        return forStake / outcome.budgetWh();
    }

    static Verdict verdict(boolean holds, boolean inPart) {
        return holds ? Verdict.CONFIRMED : inPart ? Verdict.PARTLY : Verdict.NOT_CONFIRMED;
    }

    private static String earned(StakeOutcome outcome) {
        return text(outcome.earnedByCategory());
    }

    private static String recovered(StakeOutcome outcome) {
        return text(outcome.recoveredByCategory());
    }

    private static String text(List<Double> values) {
        return values.stream().map(value -> Prose.of("%.0f", value)).collect(Collectors.joining("/"));
    }
}
