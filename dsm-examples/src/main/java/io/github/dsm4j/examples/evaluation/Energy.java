package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What energy a day takes (thesis §6.6, Table 6.8). */
final class Energy implements Experiment {
    @Override
    public String name() {
        return "energy";
    }

    @Override
    public Optional<String> whyNot(Study study) {
        return TimedTrials.whyNot(study);
    }

    @Override
    public List<Trial> trials(Study study) {
        return TimedTrials.all(study);
    }

    @Override
    public Section section(Study study, Results results) {
        List<EnergyUse> uses = new ArrayList<>();
        for (Trial trial : TimedTrials.all(study)) {
            uses.add(new EnergyUse(DayCost.of(trial, results), study.processorWatts()));
        }
        EnergyReport report = new EnergyReport(uses);
        Section.Builder section = Section.of(name(), "Energy", "thesis §6.6, Table 6.8")
                .text(
                        "Linux shows what a processor's own counters say of its energy (powercap); the thesis read the same"
                                + " counters. They count the whole processor, idle parts and other programs included. Where they"
                                + " cannot be read, the energy is processor time of this process times "
                                + Inequality.number(study.processorWatts())
                                + " W for a busy core: an ESTIMATE, in which waiting costs nothing.");
        report.warning().ifPresent(section::warning);
        section.add(report.table());
        report.figure().ifPresent(section::add);
        section.text(Inequality.LEGEND);
        report.findings().forEach(section::finding);
        return section.build();
    }
}
