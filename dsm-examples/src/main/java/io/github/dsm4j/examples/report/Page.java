package io.github.dsm4j.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A report as the template reads it. A list of at most one element stands for what may be missing.
 *
 * @param tally how many findings there are of each verdict
 */
record Page(
        String title,
        String style,
        List<Words> banner,
        List<PageFact> facts,
        List<PageTally> tally,
        List<PageFinding> findings,
        String findingsFile,
        List<PageSection> sections) {
    /** A line about how the report was made. */
    record PageFact(String name, Words value) {}

    /** How many findings have a verdict. */
    record PageTally(Verdict verdict, long count) {}

    static Page of(Report report, Map<String, byte[]> pictures) {
        List<PageSection> sections = new ArrayList<>();
        int findings = 0;
        for (Section section : report.sections()) {
            sections.add(PageSection.of(section, pictures, findings));
            findings += section.findings().size();
        }
        return new Page(
                report.title(),
                PageTemplate.style(),
                report.banner().map(Words::of).stream().toList(),
                report.facts().stream()
                        .map(fact -> new PageFact(fact.name(), Words.of(fact.value())))
                        .toList(),
                tally(report),
                sections.stream().flatMap(s -> s.findings().stream()).toList(),
                ReportWriter.tableFile(ReportWriter.FINDINGS),
                sections);
    }

    private static List<PageTally> tally(Report report) {
        List<PageTally> tally = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = report.sections().stream()
                    .flatMap(s -> s.findings().stream())
                    .filter(f -> f.verdict() == verdict)
                    .count();
            if (count > 0) {
                tally.add(new PageTally(verdict, count));
            }
        }
        return tally;
    }
}
