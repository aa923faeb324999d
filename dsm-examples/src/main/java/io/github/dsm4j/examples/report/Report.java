package io.github.dsm4j.examples.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader gets: how it was made, and what was found. Immutable. All texts are plain; the page escapes them and shows
 * what stands between two {@code `} as code.
 *
 * @param title above all
 * @param banner what a reader must know first, such as that this is a shortened version; empty for nothing
 * @param facts how it was made
 * @param sections the experiments; their ids are unique, and so are the names of all their tables and figures; no table is
 *     called {@code findings}, since that of all findings is
 */
public record Report(String title, Optional<String> banner, List<Fact> facts, List<Section> sections) {
    /** Checks that nothing has the same name. */
    public Report {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        Names.requireUnique("section", sections.stream().map(Section::id));
        Names.requireUnique(
                "table",
                Stream.concat(
                        Stream.of(ReportWriter.FINDINGS),
                        tables(sections).stream().map(Table::name)));
        Names.requireUnique("figure", figures(sections).stream().map(Figure::name));
    }

    /**
     * All tables, in order.
     *
     * @return the tables of all sections
     */
    public List<Table> tables() {
        return tables(sections);
    }

    /**
     * All figures, in order.
     *
     * @return the figures of all sections
     */
    public List<Figure> figures() {
        return figures(sections);
    }

    private static List<Table> tables(List<Section> sections) {
        return items(sections, Table.class);
    }

    private static List<Figure> figures(List<Section> sections) {
        return items(sections, Figure.class);
    }

    private static <T extends Item> List<T> items(List<Section> sections, Class<T> kind) {
        return sections.stream()
                .flatMap(s -> s.items().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
