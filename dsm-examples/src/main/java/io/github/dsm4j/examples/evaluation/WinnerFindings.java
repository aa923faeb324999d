package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the thesis concludes about winners of proof of work, held against the wins of this run. */
record WinnerFindings(WinnerCounts counts) {
    List<Finding> all() {
        return List.of(equalChances(), slowerWinLess(), slowestStillWin(), inProportion());
    }

    private Finding equalChances() {
        GoodnessOfFit nodes = counts.equalByNode();
        GoodnessOfFit categories = counts.equalByCategory();
        List<GoodnessOfFit> tests =
                Stream.of(nodes, categories).filter(GoodnessOfFit::isPossible).toList();
        return new Finding(
                "Equally fast nodes have equal chances; the wins do not pile up anywhere.",
                "§6.4.2, Table 6.4",
                verdict(tests),
                "By node: " + range(nodes.observed()) + " wins each, " + nodes.numbers() + ". By category: "
                        + text(categories.observed()) + ", " + categories.numbers() + ". The thesis's "
                        + text(WinnerCounts.THESIS_EQUAL) + ": "
                        + WinnerCounts.thesisEqual().numbers() + ".");
    }

    private static Verdict verdict(List<GoodnessOfFit> tests) {
        if (tests.isEmpty()) {
            return Verdict.NOT_TESTED;
        }
        if (tests.stream().allMatch(GoodnessOfFit::fits)) {
            return Verdict.CONFIRMED;
        }
        return tests.stream().anyMatch(GoodnessOfFit::fits) ? Verdict.PARTLY : Verdict.NOT_CONFIRMED;
    }

    private Finding slowerWinLess() {
        List<Long> wins = counts.unequalByPower().observed();
        boolean most = wins.get(0).equals(Collections.max(wins));
        boolean least = wins.get(wins.size() - 1).equals(Collections.min(wins));
        boolean differ = Collections.max(wins) > Collections.min(wins);
        return new Finding(
                "The fastest category wins most, the slowest least.",
                "§6.4.2, Table 6.4",
                tested(StakeFindings.verdict(differ && most && least, differ && (most || least))),
                "Wins from the fastest to the slowest category: " + text(wins) + "; in the thesis "
                        + text(WinnerCounts.THESIS_UNEQUAL) + ". The shares of computing power let expect " + expected()
                        + ".");
    }

    private Finding slowestStillWin() {
        List<Long> wins = counts.unequalByPower().observed();
        long slowest = wins.get(wins.size() - 1);
        return new Finding(
                "Being slow lowers a node's chance to win, but does not take it away.",
                "§6.4.2",
                slowest > 0 ? Verdict.CONFIRMED : tested(Verdict.NOT_CONFIRMED),
                "The slowest category, with "
                        + Prose.of("%.1f", counts.unequalByPower().leastExpected())
                        + " wins to be expected from its share of the computing power, sealed " + slowest + " of "
                        + counts.blocks() + " blocks.");
    }

    /** To agree with the shares of computing power is not enough: few wins agree with anything. */
    private Finding inProportion() {
        GoodnessOfFit power = counts.unequalByPower();
        GoodnessOfFit equal = counts.unequalAsIfEqual();
        return new Finding(
                "A node's chance to win is in proportion to its computing power.",
                "§6.4.2, summary of chapter 6",
                tested(StakeFindings.verdict(power.fits() && equal.isRejected(), power.fits())),
                "Wins against shares of computing power: " + power.numbers() + "; against equal shares: "
                        + equal.numbers() + ". The thesis's own wins: against shares of computing power "
                        + WinnerCounts.thesisByPower().numbers() + "; against equal shares "
                        + WinnerCounts.thesisAsIfEqual().numbers() + ".");
    }

    /** Few wins are chance, whatever they look like. */
    private Verdict tested(Verdict verdict) {
        return counts.unequalByPower().isPossible() ? verdict : Verdict.NOT_TESTED;
    }

    private String expected() {
        return counts.unequalByPower().expected().stream()
                .map(wins -> Prose.of("%.1f", wins))
                .collect(Collectors.joining("/"));
    }

    private static String text(List<Long> wins) {
        return wins.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    private static String range(List<Long> wins) {
        return Collections.min(wins) + " to " + Collections.max(wins);
    }
}
