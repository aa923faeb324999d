package io.github.dsm4j.examples.data;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Checks that the rows of a file are one step apart; times stand in column 0. Not thread-safe. */
final class TimeAxis {
    /** ISO-8601 without offset, to the second; four digits for the year, so that no calculation leaves the calendar. */
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd'T'HH:mm:ss")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** What to say where an hour is missing or comes twice. */
    static final String CLOCK_CHANGE =
            "; the day of a clock change has 92 or 100 quarter hours and cannot be planned as a day of 96:"
                    + " use days before or after it";

    private final LocalDateTime start;
    private final Duration step;
    private LocalDateTime next;

    TimeAxis(LocalDateTime start, Duration step) {
        this.start = start;
        this.step = step;
        this.next = start;
    }

    /** The axis of whole days of quarter hours whose first row this is. */
    static TimeAxis ofDays(CsvRow first) {
        LocalDateTime start = timestamp(first);
        if (!start.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw first.error(0, "starts at " + text(start) + "; expected the first sample of a day, at 00:00:00");
        }
        return new TimeAxis(start, NeighbourhoodData.QUARTER_HOUR);
    }

    static LocalDateTime timestamp(CsvRow row) {
        return row.time(0, TIMESTAMP, LocalDateTime::from, "2023-05-01T00:00:00");
    }

    static String text(LocalDateTime time) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }

    LocalDateTime start() {
        return start;
    }

    /** The time of a row, counted from 0. */
    LocalDateTime time(int row) {
        return start.plus(step.multipliedBy(row));
    }

    /** Whether a row of this time comes after a gap of one sample, the last of a day. */
    boolean missesLastOfDay(LocalDateTime time) {
        return time.equals(next.plus(step)) && time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Steps over a row that is not there. */
    void skip() {
        next = next.plus(step);
    }

    /**
     * Steps over a row.
     *
     * @throws DataException if its time is not the next one
     */
    void accept(CsvRow row, LocalDateTime time) {
        if (!time.equals(next)) {
            throw row.error(0, problem(time));
        }
        skip();
    }

    /**
     * Checks that the rows of quarter hours so far fill their last day.
     *
     * @throws DataException if they do not
     */
    void checkWholeDays(String file, int rows) {
        int rest = rows % NeighbourhoodData.DAY;
        if (rest != 0) {
            throw DataException.of(
                    file,
                    "ends before " + text(next) + ": " + rest + " samples on " + next.toLocalDate() + ", expected "
                            + NeighbourhoodData.DAY);
        }
    }

    private String problem(LocalDateTime time) {
        String clockChange = Duration.between(next, time).abs().equals(Duration.ofHours(1)) ? CLOCK_CHANGE : "";
        if (time.equals(next.minus(step))) {
            return "duplicate timestamp " + text(time) + "; expected " + text(next);
        }
        if (time.isBefore(next)) {
            return "timestamp " + text(time) + " is out of order; expected " + text(next) + clockChange;
        }
        if (Duration.between(start, time).toSeconds() % step.toSeconds() != 0) {
            return "timestamp " + text(time) + " is not a multiple of " + step + " after the first; expected "
                    + text(next);
        }
        return "sample " + text(next) + " is missing, found " + text(time) + clockChange;
    }
}
