package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a day takes by each approach (thesis §6.2, Table 6.2). The thesis measured computing and waiting as one time; here
 * they are two.
 */
final class TimePerformance implements Experiment {
    @Override
    public String name() {
        return "time";
    }

    @Override
    public Optional<String> whyNot(Study study) {
        return TimedTrials.whyNot(study);
    }

    @Override
    public List<Trial> trials(Study study) {
        return Stream.of(
                        TimedTrials.NETWORKS.stream().map(approach -> SharedTrials.network(study, approach)),
                        TimedTrials.all(study).stream(),
                        LatencySweep.trials(study).stream())
                .flatMap(trials -> trials)
                .toList();
    }

    @Override
    public Section section(Study study, Results results) {
        List<DayCost> timed = TimedTrials.networks(study, results);
        DayCost centralised = TimedTrials.centralised(study, results);
        LatencySweep sweep = LatencySweep.of(study, results);
        ProcessorTimes processor = new ProcessorTimes(timed, centralised);
        WaitingTimes waiting = WaitingTimes.of(study, results);
        Section.Builder section = Section.of(name(), "Time performance", "thesis §6.2, Table 6.2")
                .text("A node spends its time on two things: computing, and waiting for messages. The thesis timed both"
                        + " together, in a program whose nodes talked through shared files. Here they are measured apart:"
                        + " processor time, and time on the clock of a simulated network, on which computing takes no time"
                        + " and every message takes the same time.")
                .text(
                        "The steps of a day: setup is everything before the first iteration (opening the day, and gathering"
                                + " starting profiles in method 2 or private data in method 1); iterations are those of profile"
                                + " steering; consensus ends when the network manager has the claim that wins; declaration ends when"
                                + " every node has the block. Entering the network, once before the first day, is left out.")
                .add(processor.table())
                .add(processor.figure())
                .add(waiting.table())
                .add(waiting.figure())
                .text(
                        "A network of another latency only stretches this: a day is so many messages one after the other, and"
                                + " the race of proof of work. Both follow from planning the same days at several latencies.")
                .add(sweep.table())
                .add(sweep.figure())
                .add(sweep.rounds())
                .add(TimeRatios.table(timed, waiting, centralised))
                .add(TimeRatios.thesis())
                .text(Inequality.LEGEND);
        new TimeFindings(timed, waiting, centralised, sweep).all().forEach(section::finding);
        return section.build();
    }
}
