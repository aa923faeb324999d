package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Column;
import io.github.dsm4j.examples.report.Figure;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import java.util.List;

/** Finds things in sections. */
final class ReportParts {
    private ReportParts() {}

    static List<Figure> figures(Section section) {
        return section.items().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }

    /** The cells below a header. */
    static List<Object> column(Table table, String header) {
        int place = table.columns().stream().map(Column::header).toList().indexOf(header);
        return table.rows().stream().map(row -> row.get(place)).toList();
    }

    /** The rows that begin so. */
    static List<List<Object>> rows(Table table, Object... begin) {
        return table.rows().stream()
                .filter(row -> row.subList(0, begin.length).equals(List.of(begin)))
                .toList();
    }

    /** The finding whose claim has these words. */
    static Finding finding(List<Finding> findings, String words) {
        return findings.stream()
                .filter(finding -> finding.claim().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + findings));
    }
}
