package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What the thesis concludes from its load duration curves (§3.3.4, §6.1), held against these. */
record LoadFindings(LoadCases cases) {
    private static final String NO_NETWORK = "A network needs at least 2 houses, the data has 1.";

    List<Finding> all() {
        return List.of(largerIsCloser(), methodsAgree(), distributionCostsNothing());
    }

    private Finding largerIsCloser() {
        LoadCase none = cases.none();
        LoadCase small = cases.small();
        LoadCase large = cases.large();
        boolean steered = small.isCloserThan(none);
        boolean larger = large.isCloserThan(small);
        return new Finding(
                "The larger the batteries, the closer profile steering brings the load to the desired profile: 13,500 Wh closer"
                        + " than 5,120 Wh, and that closer than no DSM.",
                "§3.3.4, Fig. 3.4",
                steered && larger ? Verdict.CONFIRMED : steered || larger ? Verdict.PARTLY : Verdict.NOT_CONFIRMED,
                Prose.of(
                        "Mean ‖x - p‖: no DSM %,.0f W, 5,120 Wh %,.0f W, 13,500 Wh %,.0f W; RMS distance %,.0f W, %,.0f W,"
                                + " %,.0f W. 5,120 Wh is closer than no DSM on %d of %d days, 13,500 Wh closer than 5,120 Wh on"
                                + " %d, by more than %.0f W. The limit of any battery is %,.0f W.",
                        none.distanceW(),
                        small.distanceW(),
                        large.distanceW(),
                        none.rmsW(),
                        small.rmsW(),
                        large.rmsW(),
                        small.daysCloserThan(none),
                        none.result().days().size(),
                        large.daysCloserThan(small),
                        LoadCase.NOTICEABLE_W,
                        none.limit().distanceW()));
    }

    private Finding methodsAgree() {
        return agreement(
                "Both methods carry out profile steering rightly: they reach the same load, whatever the consensus protocol.",
                "§6.1, Fig. 6.1",
                cases.amongNetworks());
    }

    private Finding distributionCostsNothing() {
        return agreement(
                "Distributed profile steering reaches what centralised profile steering reaches.",
                "§3.3.4, §6.1",
                cases.withCentralised());
    }

    private static Finding agreement(String claim, String source, List<PlanAgreement> agreements) {
        long complete = agreements.stream().filter(PlanAgreement::isComplete).count();
        Verdict verdict = agreements.isEmpty()
                ? Verdict.NOT_TESTED
                : complete == agreements.size()
                        ? Verdict.CONFIRMED
                        : complete > 0 ? Verdict.PARTLY : Verdict.NOT_CONFIRMED;
        return new Finding(claim, source, verdict, agreements.isEmpty() ? NO_NETWORK : evidence(agreements));
    }

    private static String evidence(List<PlanAgreement> agreements) {
        return agreements.stream()
                        .map(agreement -> agreement.second() + " with " + agreement.first())
                        .collect(Collectors.joining(", ", "Compared: ", ". "))
                + Prose.of(
                        "Of %,d quarter hours %,d differ (largest difference %.3f W); of %,d improvements of a node on a day %,d differ.",
                        sum(agreements, PlanAgreement::samples),
                        sum(agreements, PlanAgreement::differing),
                        agreements.stream()
                                .mapToDouble(PlanAgreement::largestW)
                                .max()
                                .orElseThrow(),
                        sum(agreements, PlanAgreement::credits),
                        sum(agreements, PlanAgreement::differingCredits));
    }

    private static long sum(List<PlanAgreement> agreements, ToLongFunction<PlanAgreement> count) {
        return agreements.stream().mapToLong(count).sum();
    }
}
