package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.NeighbourhoodData.DAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The desired profile of a neighbourhood (thesis §3.2), read from a CSV file of one of two forms:
 * {@code timestamp,desired_w} with a row for each quarter hour of whole days, timestamps like
 * {@code 2023-05-01T00:00:00}; or {@code time,desired_w} with 96 rows {@code 00:00} to {@code 23:45} that hold for
 * every day. Powers are for the whole neighbourhood, in W, at most 1 GW; decimals are rounded to whole milliwatts,
 * halves away from zero. No sample may be missing. Immutable and thread-safe.
 */
public final class DesiredProfileCsv {
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final String source;
    private final @Nullable LocalDate firstDay;
    private final long[] milliwatts;

    private DesiredProfileCsv(String source, @Nullable LocalDate firstDay, long[] milliwatts) {
        this.source = source;
        this.firstDay = firstDay;
        this.milliwatts = milliwatts;
    }

    /**
     * Reads a file.
     *
     * @param file the file, plain or gzip
     * @return the desired profile
     * @throws DataException if the file cannot be read or is of neither form
     */
    public static DesiredProfileCsv read(Path file) {
        try (CsvFile csv = CsvFile.open(file)) {
            if (csv.header().equals(List.of("timestamp", "desired_w"))) {
                return ofPeriod(csv);
            }
            if (csv.header().equals(List.of("time", "desired_w"))) {
                return ofEveryDay(csv);
            }
            throw csv.wrongHeader("expected 'timestamp,desired_w' or 'time,desired_w'");
        }
    }

    private static DesiredProfileCsv ofPeriod(CsvFile csv) {
        HouseColumns powers = new HouseColumns(1);
        CsvRow first = csv.first();
        TimeAxis axis = TimeAxis.ofDays(first);
        for (CsvRow row = first; row != null; row = csv.next()) {
            axis.accept(row, TimeAxis.timestamp(row));
            add(powers, row);
        }
        axis.checkWholeDays(csv.name(), powers.size());
        return new DesiredProfileCsv(csv.name(), axis.start().toLocalDate(), powers.columns()[0]);
    }

    private static DesiredProfileCsv ofEveryDay(CsvFile csv) {
        HouseColumns powers = new HouseColumns(1);
        for (CsvRow row = csv.first(); row != null; row = csv.next()) {
            LocalTime time = row.time(0, TIME_OF_DAY, LocalTime::from, "00:15");
            LocalTime expected = LocalTime.MIDNIGHT.plus(NeighbourhoodData.QUARTER_HOUR.multipliedBy(powers.size()));
            if (!time.equals(expected) || powers.size() == DAY) {
                throw row.error(
                        0, "found " + time + "; expected " + (powers.size() == DAY ? "no row after 23:45" : expected));
            }
            add(powers, row);
        }
        if (powers.size() != DAY) {
            throw DataException.of(csv.name(), powers.size() + " rows; expected " + DAY + ", 00:00 to 23:45");
        }
        return new DesiredProfileCsv(csv.name(), null, powers.columns()[0]);
    }

    private static void add(HouseColumns powers, CsvRow row) {
        powers.addRow();
        powers.set(0, row.milliwatts(1, PowerUnit.WATT));
    }

    /**
     * The desired profile of one day.
     *
     * @param date the day
     * @return a copy of its 96 powers, mW
     * @throws DataException if the file does not have the day
     */
    public long[] milliwatts(LocalDate date) {
        requireCovers(date, 1);
        int from = firstDay == null ? 0 : (int) (date.toEpochDay() - firstDay.toEpochDay()) * DAY;
        return Arrays.copyOfRange(milliwatts, from, from + DAY);
    }

    /**
     * Checks that there is a desired profile for each of some days.
     *
     * @param first the first day
     * @param days how many days from it on
     * @throws DataException if the file does not have them all
     */
    public void requireCovers(LocalDate first, int days) {
        if (firstDay == null) {
            return;
        }
        LocalDate end = firstDay.plusDays(milliwatts.length / DAY);
        if (first.isBefore(firstDay) || first.plusDays(days).isAfter(end)) {
            throw DataException.of(
                    source,
                    "has desired powers for " + firstDay + " to " + end.minusDays(1) + "; expected " + first + " to "
                            + first.plusDays(days - 1L));
        }
    }
}
