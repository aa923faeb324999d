package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the thesis reads from the stake value, held against this run.
 *
 * @param growths one for each network
 */
record StakeValueFindings(List<StakeGrowth> growths) {
    /** A slope that changes by no more than this part from the first day to the last is constant. */
    private static final double SAME = 0.01;

    List<Finding> all() {
        return List.of(constantSlope(), bend(), decay());
    }

    private Finding constantSlope() {
        List<String> evidence = growths.stream()
                .map(growth -> Prose.of(
                        "%s: from %.2f to %.2f Wh per day",
                        growth.label(),
                        growth.steady().increment(0),
                        growth.steady().increment(growth.days() - 1)))
                .toList();
        return new Finding(
                "A constant slope of the stake value means a constant daily performance, and exponential growth a rising one.",
                "§7.2",
                verdict(StakeValueFindings::isConstant),
                "With a steady performance the slope goes " + String.join("; ", evidence)
                        + ". In case 1 a slope shows performance. In case 2 rewards for a stake that grows compound, and the"
                        + " value grows exponentially whatever the performance.");
    }

    private static boolean isConstant(StakeGrowth growth) {
        double first = growth.steady().increment(0);
        double last = growth.steady().increment(growth.days() - 1);
        return Math.abs(last - first) <= SAME * Math.abs(first);
    }

    private Finding bend() {
        List<String> evidence = growths.stream()
                .map(growth -> Prose.of(
                        "%s: performance %+.1f W, slope %+.2f Wh per day",
                        growth.label(), growth.performanceChange(), growth.slopeChange()))
                .toList();
        return new Finding(
                "The stake value grows faster when performance rises, and slower when it falls.",
                "§7.2",
                verdict(StakeValueFindings::isBentAsPerformance),
                "Change from the first half of the days to the second: " + String.join("; ", evidence) + ".");
    }

    private static boolean isBentAsPerformance(StakeGrowth growth) {
        return Math.signum(growth.performanceChange()) == Math.signum(growth.slopeChange());
    }

    /** Rewards are never negative, so that the value can flatten but not fall. */
    private Finding decay() {
        List<StakeGrowth> falling = growths.stream()
                .filter(growth -> growth.performanceChange() < 0)
                .toList();
        List<String> evidence = new ArrayList<>();
        for (StakeGrowth growth : falling) {
            evidence.add(Prose.of("%s: least step of a day %+.3f Wh", growth.label(), leastStep(growth)));
        }
        boolean decays = falling.stream().anyMatch(growth -> leastStep(growth) < 0);
        return new Finding(
                "A falling performance shows as a decaying stake value.",
                "§7.2",
                falling.isEmpty() ? Verdict.NOT_TESTED : decays ? Verdict.CONFIRMED : Verdict.NOT_CONFIRMED,
                falling.isEmpty()
                        ? "Performance did not fall from the first half of the days to the second."
                        : "Performance fell from the first half of the days to the second; "
                                + String.join("; ", evidence) + ".");
    }

    private static double leastStep(StakeGrowth growth) {
        double least = Double.POSITIVE_INFINITY;
        for (int day = 0; day < growth.days(); day++) {
            least = Math.min(least, growth.curve().increment(day));
        }
        return least;
    }

    private Verdict verdict(Predicate<StakeGrowth> holds) {
        return StakeFindings.verdict(
                growths.stream().allMatch(holds), growths.stream().anyMatch(holds));
    }
}
