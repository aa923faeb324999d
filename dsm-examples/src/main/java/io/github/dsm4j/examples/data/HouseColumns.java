package io.github.dsm4j.examples.data;

import java.util.Arrays;

/** Powers of several houses, collected row by row without knowing how many rows will come. Not thread-safe. */
final class HouseColumns {
    private static final int FIRST_CAPACITY = NeighbourhoodData.DAY;

    private final long[][] milliwatts;
    private int size;

    HouseColumns(int houses) {
        milliwatts = new long[houses][FIRST_CAPACITY];
    }

    /** Rows so far. */
    int size() {
        return size;
    }

    /** Opens a row, whose values are then set; it begins as a copy of the row before, or as zeros. */
    void addRow() {
        for (int house = 0; house < milliwatts.length; house++) {
            long[] column = milliwatts[house];
            if (size == column.length) {
                column = milliwatts[house] = Arrays.copyOf(column, size + size / 2);
            }
            column[size] = size == 0 ? 0 : column[size - 1];
        }
        size++;
    }

    /** Sets a value of the row added last. */
    void set(int house, long power) {
        milliwatts[house][size - 1] = power;
    }

    /** The columns, by house, each of {@link #size()} values; they are no longer to be added to. */
    long[][] columns() {
        // One by one, so that never more than one column is held twice.
        for (int house = 0; house < milliwatts.length; house++) {
            milliwatts[house] = Arrays.copyOf(milliwatts[house], size);
        }
        return milliwatts;
    }
}
