package io.github.dsm4j.examples.data;

import java.time.Duration;
import java.time.LocalDateTime;

/** Power profiles of houses as {@link WideCsv} wrote them. Immutable and thread-safe. */
public final class WideProfiles {
    private final LocalDateTime start;
    private final long[][] milliwatts;
    private final int samples;

    private WideProfiles(LocalDateTime start, HouseColumns powers) {
        this.start = start;
        this.samples = powers.size();
        this.milliwatts = powers.columns();
    }

    static WideProfiles read(CsvFile csv, Duration step) {
        int houses = checkHeader(csv);
        HouseColumns powers = new HouseColumns(houses);
        CsvRow first = csv.first();
        TimeAxis axis = new TimeAxis(TimeAxis.timestamp(first), step);
        for (CsvRow row = first; row != null; row = csv.next()) {
            if (row.line() != powers.size() + 2L) {
                throw row.error("an empty line before this one");
            }
            axis.accept(row, TimeAxis.timestamp(row));
            powers.addRow();
            for (int house = 0; house < houses; house++) {
                powers.set(house, row.exactMilliwatts(house + 1));
            }
        }
        return new WideProfiles(axis.start(), powers);
    }

    private static int checkHeader(CsvFile csv) {
        int houses = WideForm.houses(csv).size();
        for (int column = 0; column <= houses; column++) {
            String expected = column == 0 ? "timestamp" : "house_" + column;
            if (!csv.header().get(column).equals(expected)) {
                throw csv.wrongHeader(
                        "column '" + csv.header().get(column) + "' where '" + expected + "' was expected");
            }
        }
        return houses;
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
     * How many houses there are.
     *
     * @return the houses, at least 1
     */
    public int houses() {
        return milliwatts.length;
    }

    /**
     * How many samples each house has.
     *
     * @return the samples, at least 1
     */
    public int samples() {
        return samples;
    }

    /**
     * The profile of a house.
     *
     * @param house 0 to {@code houses() - 1}
     * @return a copy of its powers, mW
     */
    public long[] milliwatts(int house) {
        return milliwatts[house].clone();
    }

    /**
     * Where a sample stands in the file, for messages about it.
     *
     * @param sample 0 to {@code samples() - 1}
     * @return the line, 1 for the header
     */
    public long line(int sample) {
        return sample + 2L;
    }
}
