package io.github.dsm4j.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.examples.chart.SampleCharts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static Report report(Section... sections) {
        return new Report("title", Optional.empty(), List.of(), Arrays.asList(sections));
    }

    private static Section section(String id, Item... items) {
        return new Section(id, "title", "", Arrays.asList(items), List.of());
    }

    private static Table table(String name) {
        return Table.of(name, "").text("a").build();
    }

    @Test
    void collectsItsItemsInOrder() {
        Report report = SampleReport.report();
        assertEquals(
                List.of("peaks", "nodes-by-day", "all-rounds"),
                report.tables().stream().map(Table::name).toList());
        assertEquals(SampleCharts.all().size(), report.figures().size());
    }

    @Test
    void refusesWhatWouldOverwriteEachOther() {
        assertThrows(IllegalArgumentException.class, () -> report(section("a"), section("a")));
        assertThrows(IllegalArgumentException.class, () -> report(section("a", table("t")), section("b", table("t"))));
        assertThrows(IllegalArgumentException.class, () -> report(section("a", table(ReportWriter.FINDINGS))));
        Figure figure = new Figure("f", "", "what it shows", SampleCharts.stake());
        assertThrows(IllegalArgumentException.class, () -> report(section("a", figure, figure)));
    }

    @Test
    void figuresAreDescribed() {
        assertThrows(IllegalArgumentException.class, () -> new Figure("f", "", " ", SampleCharts.stake()));
    }
}
