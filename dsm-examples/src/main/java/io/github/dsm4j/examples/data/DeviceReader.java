package io.github.dsm4j.examples.data;

import io.github.dsm4j.examples.data.DeviceTable.Row;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file of {@link DeviceCsv}. The first sample tells which devices there are. Used once, by one thread. */
final class DeviceReader {
    private final CsvFile csv;
    private final int head;
    private final Duration step;
    private final int samples;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    DeviceReader(CsvFile csv, List<String> head, Duration step, int samples) {
        this.csv = csv;
        this.head = head.size();
        this.step = step;
        this.samples = samples;
        List<String> header = csv.header();
        if (header.size() <= head.size() || !header.subList(0, head.size()).equals(head)) {
            throw csv.wrongHeader("expected " + String.join(",", head) + " and powers");
        }
        columns = header.subList(head.size(), header.size());
    }

    DeviceTable table() {
        CsvRow row = csv.first();
        LocalDateTime start = TimeAxis.timestamp(row);
        List<CsvRow> firsts = new ArrayList<>();
        for (; row != null && TimeAxis.timestamp(row).equals(start); row = csv.next()) {
            firsts.add(row);
            rows.add(head(row));
        }
        long[][][] powers = new long[columns.size()][rows.size()][samples];
        for (int i = 0; i < rows.size(); i++) {
            set(powers, firsts.get(i), i, 0);
        }
        for (int t = 1; t < samples; t++) {
            row = sample(row, start.plus(step.multipliedBy(t)), t, powers);
        }
        if (row != null) {
            throw row.error("there is a line too many; expected " + samples + " samples of " + rows.size() + " rows");
        }
        return new DeviceTable(start, rows, columns, powers);
    }

    private @Nullable CsvRow sample(@Nullable CsvRow first, LocalDateTime time, int t, long[][][] powers) {
        CsvRow row = first;
        for (int i = 0; i < rows.size(); i++) {
            if (row == null) {
                throw DataException.of(csv.name(), "ends before " + TimeAxis.text(time) + ", " + rows.get(i));
            }
            if (!TimeAxis.timestamp(row).equals(time) || !head(row).equals(rows.get(i))) {
                throw row.error("expected " + TimeAxis.text(time) + ", " + rows.get(i));
            }
            set(powers, row, i, t);
            row = csv.next();
        }
        return row;
    }

    private static Row head(CsvRow row) {
        return new Row(row.text(1), row.text(2), row.text(3));
    }

    private void set(long[][][] powers, CsvRow row, int i, int t) {
        if (row.line() != (long) t * rows.size() + i + 2) {
            throw row.error("an empty line before this one");
        }
        for (int column = 0; column < columns.size(); column++) {
            powers[column][i][t] = row.exactMilliwatts(head + column);
        }
    }
}
