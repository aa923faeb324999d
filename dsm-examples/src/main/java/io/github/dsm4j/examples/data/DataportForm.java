package io.github.dsm4j.examples.data;

import io.github.dsm4j.examples.data.DataportHouse.Sample;
import io.github.dsm4j.examples.data.NeighbourhoodData.Note;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the Dataport form of {@link CsvNeighbourhood}: a row for each house and quarter hour, in any order. */
final class DataportForm {
    /** As Dataport writes it: a space, and an offset of hours, with minutes only where it has some. */
    private static final DateTimeFormatter LOCAL_15MIN = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd HH:mm:ss")
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final CsvFile csv;
    private final int id;
    private final int time;
    private final int grid;
    private final SortedMap<Long, DataportHouse> houses = new TreeMap<>();

    DataportForm(CsvFile csv) {
        this.csv = csv;
        this.id = column("dataid");
        this.time = column("local_15min");
        this.grid = column("grid");
    }

    private int column(String name) {
        int column = csv.header().indexOf(name);
        if (column < 0) {
            throw csv.wrongHeader(
                    "no column '" + name + "'; a Dataport export of 15 minutes has 'dataid', 'local_15min' and 'grid'");
        }
        return column;
    }

    NeighbourhoodData read() {
        for (CsvRow row = csv.first(); row != null; row = csv.next()) {
            houses.computeIfAbsent(dataid(row), DataportHouse::new).samples().add(sample(row));
        }
        LongSummaryStatistics days = houses.values().stream()
                .flatMap(house -> house.samples().stream())
                .mapToLong(Sample::day)
                .summaryStatistics();
        return data(days.getMin(), (int) (days.getMax() - days.getMin() + 1));
    }

    private Long dataid(CsvRow row) {
        try {
            return Long.valueOf(row.text(id));
        } catch (NumberFormatException e) {
            throw row.error(id, "'" + row.text(id) + "' is not a dataid; expected an integer");
        }
    }

    private Sample sample(CsvRow row) {
        OffsetDateTime at = row.time(time, LOCAL_15MIN, OffsetDateTime::from, "2019-05-01 00:00:00-05");
        // The local time as if it were UTC: a day of it is a day of the household.
        long seconds = at.toLocalDateTime().toEpochSecond(ZoneOffset.UTC);
        long step = NeighbourhoodData.QUARTER_HOUR.toSeconds();
        if (seconds % step != 0) {
            throw row.error(time, "'" + row.text(time) + "' is not a whole quarter hour");
        }
        return new Sample(
                Math.floorDiv(seconds, step), row.milliwatts(grid, PowerUnit.KILOWATT), at.getOffset(), row.line());
    }

    private NeighbourhoodData data(long firstDay, int days) {
        List<String> names = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        long[][] baseload = new long[houses.size()][];
        for (DataportHouse house : houses.values()) {
            int number = names.size();
            names.add("house_" + (number + 1));
            notes.add(new Note(number, 0, "house_" + (number + 1) + " is dataid " + house.id()));
            baseload[number] = house.series(csv.name(), number, firstDay, days, notes);
        }
        LocalDateTime start = LocalDate.ofEpochDay(firstDay).atStartOfDay();
        return NeighbourhoodData.of(CsvNeighbourhood.dataName(csv), names, start, days, baseload, notes);
    }
}
