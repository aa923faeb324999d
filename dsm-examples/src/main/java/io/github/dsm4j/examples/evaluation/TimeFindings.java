package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.planning.Approach.METHOD1_POS;
import static io.github.dsm4j.examples.planning.Approach.METHOD1_POW;
import static io.github.dsm4j.examples.planning.Approach.METHOD2_POS;
import static io.github.dsm4j.examples.planning.Approach.METHOD2_POW;

import io.github.dsm4j.examples.evaluation.Inequality.Choice;
import io.github.dsm4j.examples.evaluation.TrialResult.Step;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the thesis infers from its times (§6.2.1), held against computing and waiting.
 *
 * @param timed the four approaches, for their processor time
 * @param waits the four approaches, for their waiting
 * @param centralised steering in one place
 * @param sweep the days at several latencies
 */
record TimeFindings(List<DayCost> timed, WaitingTimes waits, DayCost centralised, LatencySweep sweep) {
    private static final String COMPUTING = "Processor time per node and day";
    private static final String WAITING = "Waiting per day";

    /** By which factor ratios may differ from the thesis's and still be of its size. */
    private static final double SAME_SIZE = 2;

    private static final List<Choice> METHOD1_LONGER =
            List.of(new Choice(METHOD1_POW, METHOD2_POW), new Choice(METHOD1_POS, METHOD2_POS));
    private static final List<Choice> METHOD2_LONGER =
            List.of(new Choice(METHOD2_POW, METHOD1_POW), new Choice(METHOD2_POS, METHOD1_POS));
    private static final List<Choice> WORK_LONGER =
            List.of(new Choice(METHOD1_POW, METHOD1_POS), new Choice(METHOD2_POW, METHOD2_POS));
    private static final List<Choice> STAKE_LONGER =
            List.of(new Choice(METHOD1_POS, METHOD1_POW), new Choice(METHOD2_POS, METHOD2_POW));
    private static final List<Choice> ORDER = List.of(
            new Choice(METHOD2_POS, METHOD2_POW),
            new Choice(METHOD2_POW, METHOD1_POS),
            new Choice(METHOD1_POS, METHOD1_POW));

    List<Finding> all() {
        Set<Step> consensus = EnumSet.of(Step.CONSENSUS);
        return List.of(
                finding("Setup takes longer by method 1 than by method 2.", 1, METHOD1_LONGER, EnumSet.of(Step.SETUP)),
                finding(
                        "The iterations take longer by method 2 than by method 1.",
                        2,
                        METHOD2_LONGER,
                        EnumSet.of(Step.ITERATIONS)),
                finding("Proof of work takes longer than proof of stake.", 3, WORK_LONGER, consensus),
                finding(
                        "Declaring the winner takes longer with proof of stake than with proof of work.",
                        4,
                        STAKE_LONGER,
                        EnumSet.of(Step.DECLARATION)),
                finding(
                        "Consensus with the declaration takes longer with proof of stake than with proof of work at a"
                                + " target of 2^" + TrialBuilder.TARGET_BITS + ".",
                        5,
                        STAKE_LONGER,
                        DayCost.WHOLE_CONSENSUS),
                waitsForAll(),
                order(),
                factor());
    }

    private Finding finding(String claim, int inference, List<Choice> choices, Set<Step> steps) {
        Inequality computing = Inequality.measured(COMPUTING, "ms");
        Inequality waiting = Inequality.exact(WAITING, "ms");
        for (Choice choice : choices) {
            computing = computing.with(choice, approach -> timed(approach).processorMs(steps));
            waiting = waiting.with(choice, approach -> waits.of(approach).waitingMs(steps));
        }
        List<Inequality> both = List.of(computing, waiting);
        return new Finding(claim, source(inference), Inequality.verdict(both), text(both));
    }

    /** Whether the thesis's explanation of its slow proof of stake holds: that the manager has to wait for all nodes. */
    private Finding waitsForAll() {
        Inequality messages =
                Inequality.exact("Messages one after the other, from the search to the block", "messages");
        for (Choice choice : STAKE_LONGER) {
            messages = messages.with(choice, approach -> sweep.messages(approach, DayCost.WHOLE_CONSENSUS));
        }
        double one = Thesis.times(METHOD1_POS).declaring();
        double two = Thesis.times(METHOD2_POS).declaring();
        String why = String.format(
                Locale.ROOT,
                "Here every node knows all improvements and ranks all nodes itself; all claims travel at the same time,"
                        + " and the first rank decides. The thesis's manager took %.4f and %.4f s by methods 1 and 2, that"
                        + " is %.3f and %.3f s for each of %d submissions: as if it handled its shared files one after the"
                        + " other.",
                one,
                two,
                one / Thesis.NODES,
                two / Thesis.NODES,
                Thesis.NODES);
        return new Finding(
                "Proof of stake has to be slow, since the manager waits for what all nodes submit.",
                source(4),
                Inequality.verdict(List.of(messages)),
                messages.text() + " " + why);
    }

    private Finding order() {
        Inequality computing = Inequality.measured(COMPUTING, "ms");
        Inequality waiting = Inequality.exact(WAITING, "ms");
        for (Choice choice : ORDER) {
            computing = computing.with(choice, approach -> timed(approach).nodeProcessorMs());
            waiting = waiting.with(choice, approach -> waits.of(approach).waitingMs());
        }
        List<Inequality> both = List.of(computing, waiting);
        String found = TimedTrials.NETWORKS.stream()
                .sorted(Comparator.comparingDouble(this::bothMs).reversed())
                .map(approach -> approach.label() + " " + Inequality.number(bothMs(approach)))
                .collect(Collectors.joining(", "));
        return new Finding(
                "From slowest to fastest: method2-pos, method2-pow, method1-pos, method1-pow.",
                source(6),
                Inequality.verdict(both),
                text(both) + " Both together, ms: " + found + ".");
    }

    private Finding factor() {
        List<TimeRatios> ratios = timed.stream()
                .map(cost -> TimeRatios.of(cost, waits.of(cost.approach()), centralised))
                .toList();
        boolean slower = ratios.stream().allMatch(r -> r.both() > 1);
        boolean sameSize = ratios.stream().allMatch(TimeFindings::isOfItsSize);
        String text = ratios.stream().map(TimeRatios::text).collect(Collectors.joining("; "));
        return new Finding(
                "Distributed planning takes 5.77 to 17.75 times as long as centralised steering.",
                source(6),
                slower && sameSize ? Verdict.CONFIRMED : slower ? Verdict.PARTLY : Verdict.NOT_CONFIRMED,
                "Processor time of one node and waiting together, times centralised: " + text + ".");
    }

    private static boolean isOfItsSize(TimeRatios ratios) {
        double factor = ratios.both() / Thesis.times(ratios.approach()).factor();
        return factor <= SAME_SIZE && factor >= 1 / SAME_SIZE;
    }

    private double bothMs(Approach approach) {
        return timed(approach).nodeProcessorMs() + waits.of(approach).waitingMs();
    }

    private DayCost timed(Approach approach) {
        return DayCost.of(timed, approach);
    }

    private static String text(List<Inequality> inequalities) {
        return inequalities.stream().map(Inequality::text).collect(Collectors.joining(" "));
    }

    private static String source(int inference) {
        return "§6.2.1 (" + inference + ")";
    }
}
