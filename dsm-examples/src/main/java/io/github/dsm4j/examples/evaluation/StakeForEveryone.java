package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.examples.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What the thesis leaves open: what becomes of stakes if every node is rewarded every round (§7.3). */
record StakeForEveryone(StakeOutcomes outcomes) {
    List<Finding> all() {
        return List.of(earnedBack(), moreEven());
    }

    private Finding earnedBack() {
        List<StakeOutcome> all = outcomes.all(Rewarded.EVERYONE);
        List<String> evidence = new ArrayList<>();
        for (StakeOutcome outcome : all) {
            evidence.add(outcome.setting().label() + ": " + outcome.earnedBack() + " of "
                    + outcome.nodes().size() + " nodes, " + days(outcome.daysOfLast()));
        }
        return new Finding(
                "Left open by the thesis: with every node rewarded every round, all nodes earn their stake back.",
                "§7.3",
                StakeFindings.verdict(
                        all.stream().allMatch(StakeForEveryone::isPaid),
                        all.stream().anyMatch(StakeForEveryone::isPaid)),
                "Within " + outcomes.days() + " days (longer times are extrapolated): " + String.join("; ", evidence)
                        + ".");
    }

    private static boolean isPaid(StakeOutcome outcome) {
        return outcome.earnedBack() == outcome.nodes().size();
    }

    private static String days(OptionalDouble days) {
        return days.isPresent()
                ? Prose.of("the last after %.0f days", days.getAsDouble())
                : "some of the others never, as they earn nothing";
    }

    private Finding moreEven() {
        int compared = 0;
        int smaller = 0;
        List<String> evidence = new ArrayList<>();
        for (StakeOutcome winner : outcomes.all(Rewarded.WINNER)) {
            StakeSetting setting = winner.setting();
            OptionalDouble before = winner.gini();
            OptionalDouble after = outcomes.of(setting.rule(), setting.scenario(), Rewarded.EVERYONE)
                    .gini();
            if (before.isPresent() && after.isPresent()) {
                compared++;
                smaller += after.getAsDouble() < before.getAsDouble() ? 1 : 0;
                evidence.add(Prose.of("%s: %.2f to %.2f", setting.label(), before.getAsDouble(), after.getAsDouble()));
            }
        }
        return new Finding(
                "Left open by the thesis: with every node rewarded every round, rewards are spread more evenly.",
                "§7.3",
                StakeFindings.verdict(compared > 0 && smaller == compared, smaller > 0),
                "Gini coefficient of what nodes earned, from the winner rewarded to everyone: "
                        + String.join("; ", evidence) + ".");
    }
}
