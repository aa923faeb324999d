package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Table;
import java.util.List;
import java.util.Locale;

/**
 * How many times as long as centralised steering an approach takes.
 *
 * @param approach the approach
 * @param node by processor time of one node
 * @param allNodes by processor time of all nodes
 * @param waiting by waiting on the network's clock
 * @param both by processor time of one node and waiting, added
 */
record TimeRatios(Approach approach, double node, double allNodes, double waiting, double both) {
    /**
     * Holds an approach against centralised steering.
     *
     * @param timed the trial for its processor time
     * @param waiting the trial for its waiting
     * @param centralised steering in one place
     */
    static TimeRatios of(DayCost timed, DayCost waiting, DayCost centralised) {
        double computes = centralised.allProcessorMs();
        double waits =
                WaitingTimes.centralisedMs((double) waiting.trial().latency().toMillis());
        return new TimeRatios(
                timed.approach(),
                timed.nodeProcessorMs() / computes,
                timed.allProcessorMs() / computes,
                waiting.waitingMs() / waits,
                (timed.nodeProcessorMs() + waiting.waitingMs()) / (computes + waits));
    }

    static Table table(List<DayCost> timed, WaitingTimes waiting, DayCost centralised) {
        Table.Builder table = Table.of(
                        "time-ratios-measured",
                        "How many times as long as centralised steering a day takes, at "
                                + TrialBuilder.LATENCY.toMillis()
                                + " ms one way; processor time and waiting are those of"
                                + " the tables above. Both together is processor time of one node plus waiting, as if each"
                                + " node had a machine of its own; the thesis has only such a time.")
                .text("approach")
                .number("processor time of one node", "", 2)
                .number("processor time of all nodes", "", 1)
                .number("waiting", "", 2)
                .number("both together", "", 2)
                .number("thesis", "", 2);
        for (DayCost cost : timed) {
            TimeRatios ratios = of(cost, waiting.of(cost.approach()), centralised);
            table.row(
                    cost.label(),
                    cell(ratios.node),
                    cell(ratios.allNodes),
                    ratios.waiting,
                    ratios.both,
                    Thesis.times(cost.approach()).factor());
        }
        return table.build();
    }

    /** Where centralised steering takes less than the clock can tell, there is no ratio to it. */
    private static Object cell(double ratio) {
        return Double.isFinite(ratio) ? ratio : Table.MISSING;
    }

    /** In words. */
    String text() {
        String computing = Double.isFinite(node)
                ? String.format(Locale.ROOT, "one node's processor time %.2f, all nodes' %.1f, ", node, allNodes)
                : "";
        return String.format(
                Locale.ROOT,
                "%s %.2f (%swaiting %.2f; thesis %.2f)",
                approach.label(),
                both,
                computing,
                waiting,
                Thesis.times(approach).factor());
    }

    /** The thesis's own numbers, for reference. */
    static Table thesis() {
        Table.Builder table = Table.of(
                        "time-thesis",
                        "For comparison, the thesis's own times per day (its Table 6.2): " + Thesis.NODES
                                + " nodes, 184 days, a target of 2^250. The total is its run time per iteration, which is a"
                                + " little more than the sum of the steps.")
                .text("approach");
        DayCost.STEPS.forEach(step -> table.number(WaitingTimes.name(step), "s", 4));
        table.number("total", "s", 4).number("times centralised", "", 2);
        Thesis.Times reference = Thesis.CENTRALISED;
        table.row(
                Approach.CENTRALISED.label(),
                reference.setup(),
                reference.iterations(),
                Table.MISSING,
                Table.MISSING,
                reference.day(),
                reference.factor());
        for (Approach approach : TimedTrials.NETWORKS) {
            Thesis.Times times = Thesis.times(approach);
            table.row(
                    approach.label(),
                    times.setup(),
                    times.iterations(),
                    times.protocol(),
                    times.declaring(),
                    times.day(),
                    times.factor());
        }
        return table.build();
    }
}
