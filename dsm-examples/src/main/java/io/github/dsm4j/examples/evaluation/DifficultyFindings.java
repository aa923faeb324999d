package io.github.dsm4j.examples.evaluation;

import com.google.common.math.PairedStatsAccumulator;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * What the thesis concludes about the target (§6.2.1 (3), §6.2.2).
 *
 * @param races easiest first
 * @param stakeS what proof of stake takes with the declaration, s
 * @param thesis the thesis's speed
 * @param own the speed of this machine, if it is known
 */
record DifficultyFindings(List<Difficulty> races, double stakeS, HashSpeed thesis, Optional<HashSpeed> own) {
    private static final String SOURCE = "§6.2.2";

    /** How often the mean of races that follow the theory lies outside of its limits. */
    private static final double OUTSIDE = 0.05;

    private static final double SIGNIFICANT = 0.01;

    /** How far from -1 the exponent of a proportion may be. */
    private static final double SLOPE_MARGIN = 0.1;

    /** Above this probability of a success in the first round, halving the target does not double the work. */
    private static final double EASY = 0.25;

    List<Finding> all() {
        return List.of(inverse(), atUsualTarget(), choice());
    }

    private Finding inverse() {
        long outside = races.stream().filter(race -> !race.isExpected()).count();
        double p = BinomialTest.withDefaults()
                .with(AlternativeHypothesis.GREATER_THAN)
                .test(races.size(), (int) outside, OUTSIDE)
                .getPValue();
        double slope = slope();
        boolean proportional = Math.abs(slope + 1) <= SLOPE_MARGIN;
        boolean asExpected = p >= SIGNIFICANT;
        return new Finding(
                "The lower the target, the longer the race: in inverse proportion.",
                SOURCE,
                proportional && asExpected
                        ? Verdict.CONFIRMED
                        : proportional || asExpected ? Verdict.PARTLY : Verdict.NOT_CONFIRMED,
                String.format(
                        Locale.ROOT,
                        "The winner's mean hashes, %s at %s and %s at %s, grow with the target to the power of %.3f. The"
                                + " means of %d of %d targets lie outside of the limits that each keeps with 95 %%"
                                + " (p = %.2f).",
                        DifficultyTables.number(first().winner()),
                        first().target(),
                        DifficultyTables.number(last().winner()),
                        last().target(),
                        slope,
                        outside,
                        races.size(),
                        p));
    }

    private double slope() {
        PairedStatsAccumulator logarithms = new PairedStatsAccumulator();
        races.stream()
                .filter(race -> race.theory().round() <= EASY)
                .forEach(race -> logarithms.add(race.bits(), Math.log(race.winner()) / Math.log(2)));
        return logarithms.leastSquaresFit().slope();
    }

    private Finding atUsualTarget() {
        Difficulty usual = races.stream()
                .filter(race -> race.bits() == TrialBuilder.TARGET_BITS)
                .findFirst()
                .orElseThrow();
        double thesisStakeS = Thesis.times(Approach.METHOD1_POS).consensus();
        Inequality times = Inequality.exact("Time", "s")
                .with("proof of stake here", stakeS, "a race at the thesis's speed", thesis.seconds(usual))
                .with("the thesis's proof of stake", thesisStakeS, "the same race", thesis.seconds(usual));
        if (own.isPresent()) {
            times = times.with(
                    "proof of stake here",
                    stakeS,
                    "a race at this machine's speed",
                    own.get().seconds(usual));
        }
        return new Finding(
                "At a target of " + usual.target() + " finding a hash takes less time than proof of stake with its"
                        + " declaration.",
                "§6.2.1 (5), §6.2.2",
                Inequality.verdict(List.of(times)),
                times.text());
    }

    private Finding choice() {
        List<HashSpeed> speeds = new ArrayList<>(List.of(thesis));
        own.ifPresent(speeds::add);
        double thesisStakeS = Thesis.times(Approach.METHOD1_POS).consensus();
        long crossings = speeds.stream()
                .flatMap(speed -> Stream.of(crossing(speed, stakeS), crossing(speed, thesisStakeS)))
                .filter(OptionalDouble::isPresent)
                .count();
        String text = speeds.stream()
                .map(speed -> "At the speed of " + speed.name() + " the race takes as long as proof of stake here "
                        + text(crossing(speed, stakeS)) + ", as long as that of the thesis "
                        + text(crossing(speed, thesisStakeS)))
                .collect(Collectors.joining(". "));
        return new Finding(
                "The target decides whether proof of work is faster or slower than proof of stake.",
                SOURCE,
                crossings == 2L * speeds.size()
                        ? Verdict.CONFIRMED
                        : crossings > 0 ? Verdict.PARTLY : Verdict.NOT_CONFIRMED,
                text + ".");
    }

    private OptionalDouble crossing(HashSpeed speed, double seconds) {
        return speed.crossing(seconds, first().nodes());
    }

    private static String text(OptionalDouble bits) {
        return bits.isPresent()
                ? String.format(Locale.ROOT, "at 2^%.1f", bits.getAsDouble())
                : "at no target (the race is slower at all)";
    }

    private Difficulty first() {
        return races.get(0);
    }

    private Difficulty last() {
        return races.get(races.size() - 1);
    }
}
