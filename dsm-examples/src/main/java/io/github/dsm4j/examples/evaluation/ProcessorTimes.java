package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Figure;
import io.github.dsm4j.examples.report.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the nodes compute.
 *
 * @param networks the four approaches
 * @param centralised steering in one place
 */
record ProcessorTimes(List<DayCost> networks, DayCost centralised) {
    Table table() {
        Table.Builder table = Table.of(
                        "time-processor-measured",
                        "Processor time per day, mean of "
                                + centralised.result().days().size()
                                + " days. One process computes for all nodes and for the network manager; a node's share is"
                                + " that divided by the number of nodes. Every node checks every signature itself, as on a"
                                + " machine of its own.")
                .text("approach")
                .text("computed by");
        DayCost.STEPS.forEach(step -> table.number(WaitingTimes.name(step), "ms", 3));
        table.number("total", "ms", 3);
        List<Object> reference = new ArrayList<>(List.of(centralised.label(), "one for all houses"));
        reference.addAll(Collections.nCopies(DayCost.STEPS.size(), Table.MISSING));
        reference.add(centralised.allProcessorMs());
        table.row(reference.toArray());
        networks.forEach(cost -> table.row(row(cost, "each node", 1)));
        networks.forEach(cost -> table.row(row(cost, "all nodes", cost.trial().houses())));
        return table.build();
    }

    private static Object[] row(DayCost cost, String who, int nodes) {
        List<Object> cells = new ArrayList<>(List.of(cost.label(), who));
        DayCost.STEPS.forEach(step -> cells.add(cost.processorMs(step) * nodes));
        cells.add(cost.nodeProcessorMs() * nodes);
        return cells.toArray();
    }

    Figure figure() {
        return WaitingTimes.figure(
                "time-processor-measured",
                "Processor time of one node per day, by step. Bars of the four approaches stand side by side at every step.",
                "Bars by step of the day: processor time per node of the four approaches.",
                "processor time per node and day",
                networks,
                DayCost::processorMs);
    }
}
