package io.github.dsm4j.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A section as the template reads it. */
record PageSection(String id, String title, String source, List<PageFinding> findings, List<PageItem> items) {
    /**
     * Makes one.
     *
     * @param before how many findings other sections have before this one
     */
    static PageSection of(Section section, Map<String, byte[]> pictures, int before) {
        List<PageFinding> findings = new ArrayList<>();
        for (Finding finding : section.findings()) {
            findings.add(PageFinding.of(finding, section, before + findings.size() + 1));
        }
        return new PageSection(
                section.id(),
                section.title(),
                section.source(),
                findings,
                section.items().stream()
                        .map(item -> PageItem.of(item, pictures))
                        .toList());
    }
}
