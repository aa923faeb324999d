package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.Shortfall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What devices did, for the terminal. */
final class DevicesTable {
    private static final int NARROW = 8;

    private DevicesTable() {}

    static List<String> lines(Summary.Devices devices, Collection<String> approaches) {
        List<String> lines = new ArrayList<>();
        if (!devices.movedKWh().isEmpty()) {
            lines.addAll(moved(devices.day(), devices.movedKWh()));
        }
        List<String> others = approaches.stream()
                .filter(label -> !label.equals(Approach.NONE.label()))
                .filter(label -> !devices.agreedBy().contains(label))
                .toList();
        if (!others.isEmpty()) {
            lines.add("the devices are those of " + String.join(", ", devices.agreedBy())
                    + "; they do something else in " + String.join(", ", others));
        }
        devices.shortfalls().forEach(shortfall -> lines.add(line(shortfall)));
        return lines;
    }

    /** A line for each house, a column for each kind of device. */
    static List<String> moved(String day, Map<String, Map<String, Double>> moved) {
        TreeSet<String> kinds = new TreeSet<>();
        moved.values().forEach(row -> kinds.addAll(row.keySet()));
        List<String> lines = new ArrayList<>();
        lines.add("");
        StringBuilder head = new StringBuilder(format("%-24s", "kWh moved on " + day));
        kinds.forEach(kind -> head.append(cell(kind, kind)));
        lines.add(head.append(cell("total", "total")).toString());
        moved.forEach((house, row) -> {
            StringBuilder line = new StringBuilder(format("  %-22s", house));
            kinds.forEach(kind -> line.append(cell(kind, kwh(Optional.ofNullable(row.get(kind))))));
            double total = row.values().stream().mapToDouble(v -> v).sum();
            lines.add(line.append(cell("total", kwh(Optional.of(total)))).toString());
        });
        lines.add("moved: half of what the power of each device differs by from that without demand-side management");
        return lines;
    }

    private static String cell(String column, String text) {
        int width = Math.max(NARROW, column.length()) + 2;
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static String kwh(Optional<Double> value) {
        return value.map(v -> format("%.1f", v)).orElse("");
    }

    private static String line(Shortfall s) {
        String where = s.device().isEmpty() ? "all devices" : "device " + s.device() + " (" + s.kind() + ")";
        return format(
                "not met on %s: %s, %s, %s: %.1f %s missing",
                s.date(), s.house(), where, s.what(), s.missing(), s.unit());
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
