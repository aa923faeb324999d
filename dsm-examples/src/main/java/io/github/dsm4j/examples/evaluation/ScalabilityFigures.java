package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.chart.Axis.Scale.LOG10;

import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.Line;
import io.github.dsm4j.examples.chart.LineChart;
import io.github.dsm4j.examples.chart.Look;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Figure;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The pictures of the scalability experiment. */
record ScalabilityFigures(List<NetworkSize> sizes) {
    private static final Axis NODES = Axis.of("nodes", "").scaled(LOG10);

    Figure steering() {
        return figure(
                "scalability-steering",
                "Steering (stage 1) on the network's clock, against the number of nodes. Method 1 waits for one exchange"
                        + " of data, whatever the number of nodes; method 2 for two messages per iteration. The two"
                        + " protocols coincide, since they come after.",
                "Two horizontal lines for method 1 and two higher ones for method 2, over the number of nodes.",
                Axis.of("waiting per day", "ms").scaled(LOG10),
                NetworkSize::steeringMs);
    }

    Figure processor() {
        return figure(
                "scalability-processor",
                "Processor time of steering per node and day, against the number of nodes.",
                "Rising lines: processor time per node over the number of nodes, method 1 above method 2.",
                Axis.of("processor time per node and day", "ms").scaled(LOG10),
                NetworkSize::steeringProcessorMs);
    }

    Figure consensus() {
        return figure(
                "scalability-consensus",
                "Consensus (stage 2) on the network's clock, against the number of nodes: one message, and for proof of"
                        + " work the race before it.",
                "Proof of work falls with the number of nodes towards proof of stake, which is constant.",
                Axis.of("waiting per day", "ms"),
                size -> size.networkMs(TrialResult.Step.CONSENSUS));
    }

    Figure bytes() {
        return figure(
                "scalability-data",
                "Data sent per day, each copy counted, against the number of nodes.",
                "Rising lines: data over the number of nodes, close to a square law.",
                Axis.of("data per day", "kB").scaled(LOG10),
                NetworkSize::kilobytes);
    }

    private Figure figure(String name, String caption, String alt, Axis y, ToDoubleFunction<NetworkSize> value) {
        LineChart chart = LineChart.of(NODES, y);
        for (Approach approach : Scalability.APPROACHES) {
            List<NetworkSize> own =
                    sizes.stream().filter(s -> s.approach() == approach).toList();
            List<Double> nodes = own.stream().map(s -> (double) s.nodes()).toList();
            List<Double> values = own.stream().map(value::applyAsDouble).toList();
            chart = chart.with(Line.marked(approach.label(), Look.of(approach), nodes, values));
        }
        return new Figure(name, caption, alt, chart);
    }
}
