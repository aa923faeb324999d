package io.github.dsm4j.examples.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells, on the page and as a CSV file. A cell is a {@link String} in a column of texts; a {@link Long}, an
 * {@link Integer} or a finite {@link Double} in a column of numbers; or {@link #MISSING}. Immutable.
 *
 * @param name of its file, without the ending: lower case letters, digits and dashes
 * @param caption above it
 * @param columns the columns; their keys differ
 * @param rows the cells of every row
 * @param csvOnly whether it is too long for the page
 */
public record Table(String name, String caption, List<Column> columns, List<List<Object>> rows, boolean csvOnly)
        implements Item {
    /** Instead of a value that there is not. */
    public static final Object MISSING = Missing.MISSING;

    /** A type of its own, so that no value is taken for it. */
    enum Missing {
        MISSING
    }

    /** Checks that the cells suit their columns. */
    public Table {
        Names.requireName(name);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        Names.requireUnique("column in table " + name, columns.stream().map(Column::key));
        for (List<Object> row : rows) {
            requireSuitable(name, columns, row);
        }
    }

    private static void requireSuitable(String name, List<Column> columns, List<Object> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "table " + name + ": " + row.size() + " cells for " + columns.size() + " columns");
        }
        for (int i = 0; i < row.size(); i++) {
            if (!suits(columns.get(i), row.get(i))) {
                throw new IllegalArgumentException("table " + name + ", column '"
                        + columns.get(i).header() + "': " + row.get(i) + " does not belong there");
            }
        }
    }

    private static boolean suits(Column column, Object cell) {
        if (cell == MISSING) {
            return true;
        }
        return column.numeric()
                ? cell instanceof Long || cell instanceof Integer || (cell instanceof Double d && Double.isFinite(d))
                : cell instanceof String;
    }

    /**
     * Starts a table.
     *
     * @param name of its file, without the ending
     * @param caption above it
     * @return what takes its columns and rows
     */
    public static Builder of(String name, String caption) {
        return new Builder(name, caption);
    }

    /** Takes the columns and then the rows of a table. Confined to one thread. */
    public static final class Builder {
        private final String name;
        private final String caption;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Object>> rows = new ArrayList<>();
        private boolean csvOnly;

        private Builder(String name, String caption) {
            this.name = name;
            this.caption = caption;
        }

        /**
         * Adds a column of texts.
         *
         * @param header what it holds
         * @return this
         */
        public Builder text(String header) {
            columns.add(new Column(header, "", Column.TEXT));
            return this;
        }

        /**
         * Adds a column of numbers.
         *
         * @param header what it holds
         * @param unit their unit; empty if they have none
         * @param decimals how many digits after the point the page shows
         * @return this
         */
        public Builder number(String header, String unit, int decimals) {
            columns.add(new Column(header, unit, decimals));
            return this;
        }

        /**
         * Adds a row.
         *
         * @param cells one per column
         * @return this
         */
        public Builder row(Object... cells) {
            rows.add(List.of(cells));
            return this;
        }

        /**
         * Leaves the table out of the page, which only links to its file.
         *
         * @return this
         */
        public Builder csvOnly() {
            csvOnly = true;
            return this;
        }

        /**
         * The table with what was added.
         *
         * @return the table
         * @throws IllegalArgumentException if a row does not suit the columns
         */
        public Table build() {
            return new Table(name, caption, columns, rows, csvOnly);
        }
    }
}
