package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What the thesis concludes from its networks of 5 to 25 nodes (§6.3.1, §7.2), held against these. */
record ScalabilityFindings(List<NetworkSize> sizes) {
    /** Up to this factor between the smallest and the largest network, a time counts as staying in its range. */
    private static final double SAME_RANGE = 1.5;

    List<Finding> all() {
        return List.of(method1Rises(), method2Stays(), method2ScalesBetter(), workFalls(), stakeStays());
    }

    private Finding method1Rises() {
        double waiting = factor(Approach.METHOD1_POW, NetworkSize::steeringMs);
        double computing = factor(Approach.METHOD1_POW, NetworkSize::steeringProcessorMs);
        boolean waits = waiting > SAME_RANGE;
        boolean computes = computing > SAME_RANGE;
        return new Finding(
                "With method 1 the steering time rises with the number of nodes.",
                "§6.3.1",
                verdict(waits && computes, waits || computes),
                format(
                        "%s: waiting x %.2f, processor time per node x %.1f.",
                        span(Approach.METHOD1_POW), waiting, computing));
    }

    private Finding method2Stays() {
        double waiting = factor(Approach.METHOD2_POW, NetworkSize::steeringMs);
        double computing = factor(Approach.METHOD2_POW, NetworkSize::steeringProcessorMs);
        boolean waits = waiting <= SAME_RANGE;
        boolean computes = computing <= SAME_RANGE;
        return new Finding(
                "With method 2 the steering time stays in the same range.",
                "§6.3.1",
                verdict(waits && computes, waits || computes),
                format(
                        "%s: waiting x %.2f, processor time per node x %.1f: every node checks what all others say.",
                        span(Approach.METHOD2_POW), waiting, computing));
    }

    private Finding method2ScalesBetter() {
        NetworkSize one = largest(Approach.METHOD1_POW);
        NetworkSize two = largest(Approach.METHOD2_POW);
        boolean computes = two.steeringProcessorMs() < one.steeringProcessorMs();
        boolean sends = two.kilobytes() < one.kilobytes();
        return new Finding(
                "Method 2 is the one for large networks, and needs less of each node's hardware.",
                "§6.3.1, §7.2",
                verdict(computes && sends, computes || sends),
                format(
                        "At %d nodes: steering takes %.1f ms of processor time per node and day by method 2, %.1f ms by"
                                + " method 1; all nodes send %.0f kB a day by method 2, %.0f kB by method 1; on the"
                                + " network's clock method 2 waits %.1f times as long.",
                        two.nodes(),
                        two.steeringProcessorMs(),
                        one.steeringProcessorMs(),
                        two.kilobytes(),
                        one.kilobytes(),
                        two.steeringMs() / one.steeringMs()));
    }

    private Finding workFalls() {
        double factor = factor(Approach.METHOD2_POW, ScalabilityFindings::consensus);
        return new Finding(
                "Proof of work gets faster with more nodes.",
                "§6.3.1",
                verdict(factor < 1, false),
                format(
                        "%s: %.1f ms to %.1f ms at a target of 2^%d.",
                        span(Approach.METHOD2_POW),
                        consensus(smallest(Approach.METHOD2_POW)),
                        consensus(largest(Approach.METHOD2_POW)),
                        TrialBuilder.TARGET_BITS));
    }

    private Finding stakeStays() {
        double factor = factor(Approach.METHOD2_POS, ScalabilityFindings::consensus);
        return new Finding(
                "Proof of stake takes the same time in networks of any size.",
                "§6.3.1",
                verdict(factor <= SAME_RANGE && factor >= 1 / SAME_RANGE, false),
                format(
                        "%s: %.1f ms to %.1f ms.",
                        span(Approach.METHOD2_POS),
                        consensus(smallest(Approach.METHOD2_POS)),
                        consensus(largest(Approach.METHOD2_POS))));
    }

    private static Verdict verdict(boolean holds, boolean inPart) {
        return holds ? Verdict.CONFIRMED : inPart ? Verdict.PARTLY : Verdict.NOT_CONFIRMED;
    }

    private static double consensus(NetworkSize size) {
        return size.networkMs(TrialResult.Step.CONSENSUS);
    }

    private double factor(Approach approach, ToDoubleFunction<NetworkSize> value) {
        return value.applyAsDouble(largest(approach)) / value.applyAsDouble(smallest(approach));
    }

    private NetworkSize smallest(Approach approach) {
        return of(approach).get(0);
    }

    private NetworkSize largest(Approach approach) {
        List<NetworkSize> own = of(approach);
        return own.get(own.size() - 1);
    }

    private List<NetworkSize> of(Approach approach) {
        return sizes.stream().filter(size -> size.approach() == approach).toList();
    }

    private String span(Approach approach) {
        return "From " + smallest(approach).nodes() + " to " + largest(approach).nodes() + " nodes";
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
