package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the thesis says about the algorithms, held against the results.
 *
 * @param cases all days
 * @param week the days of the networks
 */
record AlgorithmFindings(AlgorithmCases cases, AlgorithmCases week) {
    /** ADMM stops within 10 W; distances that differ by less are the same. */
    static final double SAME_W = 10;

    List<Finding> all() {
        return List.of(uniformShifts(), dynamicCancels(), profileIsCloser(), sameOptimum(), anyAlgorithm());
    }

    private Finding uniformShifts() {
        List<ShiftedPeaks> both = Stream.of(Contender.UNIFORM, Contender.TARIFF)
                .map(contender -> ShiftedPeaks.of(cases.of(Contender.NONE), cases.of(contender)))
                .toList();
        return new Finding(
                "With one price for all, peaks are shifted in time but not cancelled.",
                "§3.2.2",
                verdict(
                        both.stream().allMatch(ShiftedPeaks::mostly),
                        both.stream().anyMatch(peaks -> peaks.shifted() > 0)),
                Prose.of(
                                "Counted are days on which the peak without control is lowered, and another one, at least %.0f h"
                                        + " away, is at least %.1f times as high: ",
                                ShiftedPeak.FAR_HOURS, ShiftedPeak.HIGH)
                        + both.stream().map(ShiftedPeaks::sentence).collect(Collectors.joining("; ", "", ".")));
    }

    private Finding dynamicCancels() {
        AlgorithmCase none = cases.of(Contender.NONE);
        AlgorithmCase dynamic = cases.of(Contender.DYNAMIC);
        boolean cancelled = dynamic.peakKw() < none.peakKw();
        boolean local = dynamic.highestHouseKw() > none.highestHouseKw();
        return new Finding(
                "With prices that differ from house to house, peaks of the neighbourhood may be cancelled, but houses get peaks of"
                        + " their own.",
                "§3.2.2",
                verdict(cancelled && local, cancelled || local),
                Prose.of(
                        "Peak of the neighbourhood: %.1f kW without control, %.1f kW with dynamic prices. Highest power of a"
                                + " single house: %.1f kW and %.1f kW; with profile steering %.1f kW.",
                        none.peakKw(),
                        dynamic.peakKw(),
                        none.highestHouseKw(),
                        dynamic.highestHouseKw(),
                        cases.of(Contender.GREEDY).highestHouseKw()));
    }

    private Finding profileIsCloser() {
        AlgorithmCase greedy = cases.of(Contender.GREEDY);
        List<AlgorithmCase> others =
                List.of(cases.of(Contender.NONE), cases.of(Contender.UNIFORM), cases.of(Contender.TARIFF));
        Predicate<AlgorithmCase> further = other -> greedy.distanceW() < other.distanceW();
        Predicate<AlgorithmCase> higher = other -> greedy.peakKw() < other.peakKw();
        return new Finding(
                "Profile steering makes the load flatter than no control and than a uniform price.",
                "§2.2.1, Gerards et al.",
                verdict(
                        others.stream().allMatch(further.and(higher)),
                        others.stream().anyMatch(further.or(higher))),
                Prose.of(
                        "Mean ‖x - p‖ and peak: %s. No algorithm can have a mean below %,.0f W.",
                        Stream.concat(Stream.of(greedy), others.stream())
                                .map(AlgorithmFindings::reached)
                                .collect(Collectors.joining("; ")),
                        cases.boundW()));
    }

    private static String reached(AlgorithmCase algorithm) {
        return Prose.of(
                "%s %,.0f W and %.1f kW", algorithm.contender().label(), algorithm.distanceW(), algorithm.peakKw());
    }

    private Finding sameOptimum() {
        List<AlgorithmCase> exact =
                cases.all().stream().filter(c -> c.contender().isExact()).toList();
        double[] spreads = IntStream.range(0, cases.days())
                .mapToDouble(day -> spreadW(exact, day))
                .toArray();
        long same = Arrays.stream(spreads).filter(spread -> spread <= SAME_W).count();
        return new Finding(
                "ADMM and profile steering, whatever its coordination, reach the same objective, which is the optimum.",
                "§2.2.1, §3.2.3",
                verdict(same == spreads.length, same > 0),
                Prose.of(
                        "On %d of %d days ‖x - p‖ of all of them differs by at most %.0f W, by which ADMM stops; the largest"
                                + " difference is %.3f W. Mean distances: %s; proven bound %,.3f W.",
                        same,
                        spreads.length,
                        SAME_W,
                        Arrays.stream(spreads).max().orElseThrow(),
                        exact.stream()
                                .map(c -> Prose.of("%s %,.3f W", c.contender().label(), c.distanceW()))
                                .collect(Collectors.joining("; ")),
                        cases.boundW()));
    }

    /** How far apart the distances of a day are. */
    private static double spreadW(List<AlgorithmCase> algorithms, int day) {
        DoubleSummaryStatistics distances = algorithms.stream()
                .mapToDouble(algorithm -> algorithm.days().get(day).distanceW())
                .summaryStatistics();
        return distances.getMax() - distances.getMin();
    }

    private Finding anyAlgorithm() {
        List<PlanAgreement> agreements =
                week.all().stream().flatMap(c -> c.agreements().stream()).toList();
        long complete = agreements.stream().filter(PlanAgreement::isComplete).count();
        return new Finding(
                "Both methods can carry any DSM algorithm: each plans by method 1 and by method 2 what it plans in one place.",
                "§5.3, §7.3",
                agreements.isEmpty() ? Verdict.NOT_TESTED : verdict(complete == agreements.size(), complete > 0),
                agreements.isEmpty()
                        ? "A network needs at least 2 houses, the data has 1."
                        : Prose.of(
                                "%d of %d networks of %d algorithms plan exactly the same: of %,d quarter hours %,d differ, of"
                                        + " %,d improvements of a node on a day %,d.",
                                complete,
                                agreements.size(),
                                week.all().size(),
                                agreements.stream()
                                        .mapToLong(PlanAgreement::samples)
                                        .sum(),
                                agreements.stream()
                                        .mapToLong(PlanAgreement::differing)
                                        .sum(),
                                agreements.stream()
                                        .mapToLong(PlanAgreement::credits)
                                        .sum(),
                                agreements.stream()
                                        .mapToLong(PlanAgreement::differingCredits)
                                        .sum()));
    }

    private static Verdict verdict(boolean all, boolean some) {
        return all ? Verdict.CONFIRMED : some ? Verdict.PARTLY : Verdict.NOT_CONFIRMED;
    }
}
