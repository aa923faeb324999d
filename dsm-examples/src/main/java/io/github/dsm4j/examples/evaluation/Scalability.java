package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.TrialResult.Step.CONSENSUS;
import static io.github.dsm4j.examples.evaluation.TrialResult.Step.DECLARATION;
import static io.github.dsm4j.examples.evaluation.TrialResult.Step.ITERATIONS;
import static io.github.dsm4j.examples.evaluation.TrialResult.Step.SETUP;

import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the approaches do in networks of other sizes, as the thesis has them and far beyond (§6.3, Fig. 6.3). */
final class Scalability implements Experiment {
    static final List<Approach> APPROACHES =
            Arrays.stream(Approach.values()).filter(Approach::onChain).toList();

    /** The thesis's smallest and largest network. */
    static final int SMALLEST = 5;

    static final int LARGEST = 25;

    private static final int DAYS = 31;
    private static final int QUICK_DAYS = 3;
    private static final List<Integer> BEYOND = List.of(50, 100, 250, 500, 1_000, 2_000, 5_000, 10_000);

    @Override
    public String name() {
        return "scalability";
    }

    @Override
    public Optional<String> whyNot(Study study) {
        return study.houses() >= NeighbourhoodBuilder.MIN_HOUSES
                ? Optional.empty()
                : Optional.of("a network needs at least " + NeighbourhoodBuilder.MIN_HOUSES + " houses, the data has "
                        + study.houses());
    }

    /** The numbers of nodes, ascending. */
    static List<Integer> sizes(Study study) {
        List<Integer> sizes = new ArrayList<>(IntStream.rangeClosed(SMALLEST, Math.min(LARGEST, study.maxNodes()))
                .filter(n -> !study.quick() || n % SMALLEST == 0)
                .boxed()
                .toList());
        BEYOND.stream().filter(n -> n <= study.maxNodes()).forEach(sizes::add);
        return sizes;
    }

    static Trial trial(Study study, Approach approach, int nodes) {
        int days = nodes > LARGEST ? 1 : study.days(study.quick() ? QUICK_DAYS : DAYS);
        return study.trial("scale-" + approach.label() + "-" + nodes, approach)
                .houses(nodes)
                .days(days)
                .build();
    }

    @Override
    public List<Trial> trials(Study study) {
        return sizes(study).stream()
                .flatMap(nodes -> APPROACHES.stream().map(approach -> trial(study, approach, nodes)))
                .toList();
    }

    @Override
    public Section section(Study study, Results results) {
        List<NetworkSize> sizes = new ArrayList<>();
        for (Approach approach : APPROACHES) {
            for (int nodes : sizes(study)) {
                sizes.add(NetworkSize.of(approach, nodes, results.of(trial(study, approach, nodes))));
            }
        }
        ScalabilityFigures figures = new ScalabilityFigures(sizes);
        Section.Builder section = Section.of(name(), "Scalability", "thesis §6.3, Fig. 6.3")
                .text("Networks of " + SMALLEST + " nodes and more, a block a day. " + houses(study)
                        + " Times on the network's clock are waiting times: messages of "
                        + TrialBuilder.LATENCY.toMillis() + " ms one way, and attempts of proof of work of 1 ms at a"
                        + " target of 2^" + TrialBuilder.TARGET_BITS + "; computing takes no time on that clock."
                        + " Processor time is that of the one process that computes for all nodes, divided by their"
                        + " number: what each node would take on a machine of its own, if it relied on signature checks"
                        + " that another node of the process made. Beyond " + LARGEST
                        + " nodes one day is planned, in the thesis's range the mean of several.")
                .add(table(sizes))
                .add(measured(sizes))
                .add(figures.steering())
                .add(figures.processor())
                .add(figures.consensus())
                .add(figures.bytes())
                .add(ScalabilityGrowth.exact(sizes))
                .add(ScalabilityGrowth.measured(sizes));
        new ScalabilityFindings(sizes).all().forEach(section::finding);
        return section.build();
    }

    private static String houses(Study study) {
        return study.maxNodes() > study.houses()
                ? "Beyond the " + study.houses()
                        + " houses of the data, the same houses are repeated, each time one day later."
                : "";
    }

    private static Table table(List<NetworkSize> sizes) {
        Table.Builder table = Table.of(
                        "scalability", "Per day, by approach and number of nodes: what is the same in every run")
                .text("approach")
                .number("nodes", "", 0)
                .number("iterations", "", 2)
                .number("setup", "ms", 1)
                .number("steering", "ms", 1)
                .number("consensus", "ms", 1)
                .number("declaration", "ms", 1)
                .number("messages", "", 0)
                .number("data", "kB", 1);
        for (NetworkSize size : sizes) {
            table.row(
                    size.approach().label(),
                    size.nodes(),
                    size.iterations(),
                    size.networkMs(SETUP),
                    size.networkMs(SETUP) + size.networkMs(ITERATIONS),
                    size.networkMs(CONSENSUS),
                    size.networkMs(DECLARATION),
                    size.messages(),
                    size.kilobytes());
        }
        return table.build();
    }

    private static Table measured(List<NetworkSize> sizes) {
        Table.Builder table = Table.of(
                        "scalability-measured",
                        "Processor time per day, by approach and number of nodes: differs from run to run")
                .text("approach")
                .number("nodes", "", 0)
                .number("steering, all nodes", "ms", 1)
                .number("steering, per node", "ms", 3)
                .number("all stages, per node", "ms", 3);
        for (NetworkSize size : sizes) {
            table.row(
                    size.approach().label(),
                    size.nodes(),
                    size.steeringProcessorMs() * size.nodes(),
                    size.steeringProcessorMs(),
                    size.processorMs());
        }
        return table.build();
    }
}
