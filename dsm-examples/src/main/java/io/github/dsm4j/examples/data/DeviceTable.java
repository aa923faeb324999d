package io.github.dsm4j.examples.data;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * What devices do over time, as {@link DeviceCsv} has it. Not copied: nobody may change the arrays that it is given or gives out.
 */
public final class DeviceTable {
    private final LocalDateTime start;
    private final List<Row> rows;
    private final List<String> columns;
    private final long[][][] milliwatts;

    /**
     * A device, or the baseload of a house.
     *
     * @param house the house
     * @param device where the device stands in its house; empty for the baseload
     * @param kind what it is
     */
    public record Row(String house, String device, String kind) {}

    /**
     * Checks the sizes.
     *
     * @param start when the first sample begins
     * @param rows the devices, at least one
     * @param columns which powers there are of each, at least one
     * @param milliwatts the powers, mW, by column, row and sample
     * @throws IllegalArgumentException if there are not as many powers as columns, rows and samples
     */
    public DeviceTable(LocalDateTime start, List<Row> rows, List<String> columns, long[][][] milliwatts) {
        this.start = start;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.milliwatts = milliwatts;
        boolean fits = milliwatts.length == columns.size();
        for (long[][] column : milliwatts) {
            fits &= column.length == rows.size() && Arrays.stream(column).allMatch(row -> row.length == samples());
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    "powers do not fit " + columns.size() + " columns and " + rows.size() + " rows");
        }
    }

    /**
     * When the first sample begins.
     *
     * @return its time
     */
    public LocalDateTime start() {
        return start;
    }

    /**
     * The devices.
     *
     * @return them, as in every sample
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Which powers there are.
     *
     * @return their names
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * Powers of all rows.
     *
     * @param column the name of a column
     * @return the powers, mW, by row and sample
     * @throws IllegalArgumentException if there is no such column
     */
    public long[][] milliwatts(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("there is no column " + column);
        }
        return milliwatts[index];
    }

    /**
     * How many samples there are.
     *
     * @return the number
     */
    public int samples() {
        return milliwatts[0][0].length;
    }

    /**
     * Where a power stands in the file, for messages about it.
     *
     * @param row the index of its row
     * @param sample the sample, from 0
     * @return the line, 1 for the header
     */
    public long line(int row, int sample) {
        return (long) sample * rows.size() + row + 2;
    }
}
