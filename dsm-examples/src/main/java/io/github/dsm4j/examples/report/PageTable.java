package io.github.dsm4j.examples.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as the template reads it.
 *
 * @param shown whether it is on the page
 * @param folded whether it is long, so that it is opened by the reader
 * @param length how many rows it has
 */
record PageTable(
        String name,
        Words caption,
        List<Header> headers,
        List<Row> rows,
        boolean shown,
        boolean folded,
        int length,
        String file) {
    /** A table with more rows is folded. */
    private static final int LONG = 30;

    /** The head of a column. */
    record Header(String text, List<String> unit, boolean numeric) {}

    /** The cells of a row. */
    record Row(List<Cell> cells) {}

    /** A cell; the first one of a row names it if it is a text. */
    record Cell(String text, boolean numeric, boolean head) {}

    static PageTable of(Table table) {
        List<Header> headers = table.columns().stream()
                .map(c -> new Header(c.header(), c.unit().isEmpty() ? List.of() : List.of(c.unit()), c.numeric()))
                .toList();
        int length = table.rows().size();
        return new PageTable(
                table.name(),
                Words.of(table.caption()),
                headers,
                table.csvOnly()
                        ? List.of()
                        : table.rows().stream().map(r -> row(table, r)).toList(),
                !table.csvOnly(),
                length > LONG,
                length,
                ReportWriter.tableFile(table.name()));
    }

    private static Row row(Table table, List<Object> row) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : table.columns()) {
            Object cell = row.get(cells.size());
            boolean head = cells.isEmpty() && !column.numeric();
            cells.add(new Cell(Cells.shown(column, cell), column.numeric(), head));
        }
        return new Row(cells);
    }
}
