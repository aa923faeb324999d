package io.github.dsm4j.examples.report;

/** A finding as the template reads it. */
record PageFinding(int number, Words claim, String source, Verdict verdict, Words evidence, String id, String title) {
    static PageFinding of(Finding finding, Section section, int number) {
        return new PageFinding(
                number,
                Words.of(finding.claim()),
                finding.source(),
                finding.verdict(),
                Words.of(finding.evidence()),
                section.id(),
                section.title());
    }
}
