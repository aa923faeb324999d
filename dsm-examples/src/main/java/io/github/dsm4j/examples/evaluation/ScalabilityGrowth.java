package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/** The growth exponents of the scalability experiment, in the thesis's range and beyond it. */
final class ScalabilityGrowth {
    private ScalabilityGrowth() {}

    static Table exact(List<NetworkSize> sizes) {
        Table.Builder table = Table.of(
                        "scalability-growth",
                        "Growth exponents: the cost of a day as a power of the number of nodes, by least squares of the"
                                + " logarithms")
                .text("approach")
                .text("nodes")
                .number("steering exponent", "", 2)
                .number("consensus exponent", "", 2)
                .number("messages exponent", "", 2)
                .number("data exponent", "", 2)
                .number("data fit, R squared", "", 3);
        for (Range range : ranges(sizes)) {
            Growth data = range.growth(NetworkSize::kilobytes);
            table.row(
                    range.approach.label(),
                    range.name(),
                    range.growth(NetworkSize::steeringMs).exponent(),
                    range.growth(size -> size.networkMs(TrialResult.Step.CONSENSUS))
                            .exponent(),
                    range.growth(NetworkSize::messages).exponent(),
                    data.exponent(),
                    data.r2());
        }
        return table.build();
    }

    static Table measured(List<NetworkSize> sizes) {
        Table.Builder table = Table.of(
                        "scalability-growth-measured",
                        "Growth exponents of the processor time of steering, per node: differ a little from run to run")
                .text("approach")
                .text("nodes")
                .number("processor exponent", "", 2)
                .number("R squared of the fit", "", 3);
        for (Range range : ranges(sizes)) {
            Growth growth = range.growth(NetworkSize::steeringProcessorMs);
            table.row(range.approach.label(), range.name(), growth.exponent(), growth.r2());
        }
        return table.build();
    }

    private static List<Range> ranges(List<NetworkSize> sizes) {
        List<Range> ranges = new ArrayList<>();
        for (Approach approach : Scalability.APPROACHES) {
            add(ranges, sizes, approach, nodes -> nodes <= Scalability.LARGEST);
            add(ranges, sizes, approach, nodes -> nodes >= Scalability.LARGEST);
        }
        return ranges;
    }

    private static void add(List<Range> ranges, List<NetworkSize> sizes, Approach approach, IntPredicate which) {
        List<NetworkSize> own = sizes.stream()
                .filter(s -> s.approach() == approach && which.test(s.nodes()))
                .toList();
        if (own.size() > 1) {
            ranges.add(new Range(approach, own));
        }
    }

    private record Range(Approach approach, List<NetworkSize> sizes) {
        String name() {
            return sizes.get(0).nodes() + " to " + sizes.get(sizes.size() - 1).nodes();
        }

        Growth growth(ToDoubleFunction<NetworkSize> value) {
            return Growth.of(
                    sizes.stream().map(s -> (double) s.nodes()).toList(),
                    sizes.stream().map(value::applyAsDouble).toList());
        }
    }
}
