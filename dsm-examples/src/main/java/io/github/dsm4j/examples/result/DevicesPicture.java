package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.chart.Area;
import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.Shade;
import io.github.dsm4j.examples.chart.StackedChart;
import io.github.dsm4j.examples.data.DeviceTable;
import io.github.dsm4j.examples.file.AtomicFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Draws what the devices of all houses do on a day, with and without demand-side management: what draws power upwards, and what
 * feeds in downwards. Of devices of one kind of which some draw and some feed in, both is seen.
 */
final class DevicesPicture {
    private static final Axis POWER = Axis.of("power of all houses", "kW");
    private static final String SUM = "sum";

    private final DeviceTable table;
    private final int from;
    private final int samples;

    private DevicesPicture(DeviceTable table, int from, int samples) {
        this.table = table;
        this.from = from;
        this.samples = samples;
    }

    static void write(Path file, DeviceTable table, int from, int samples, LocalDate date) {
        DevicesPicture picture = new DevicesPicture(table, from, samples);
        StackedChart chart = StackedChart.of(POWER)
                .with(date + " without demand-side management", SUM, picture.areas(DeviceRows.UNCONTROLLED));
        if (table.columns().contains(DeviceRows.AGREED)) {
            chart = chart.with(date + " as agreed", SUM, picture.areas(DeviceRows.AGREED));
        }
        AtomicFile.write(file, chart.svg());
    }

    private List<Area> areas(String column) {
        SortedSet<Shade> shades = new TreeSet<>();
        table.rows().forEach(row -> shades.add(shade(row.kind())));
        List<Area> areas = new ArrayList<>();
        for (Shade shade : shades) {
            areas.add(area(shade, table.milliwatts(column)));
        }
        return areas;
    }

    private Area area(Shade shade, long[][] powers) {
        List<Double> up = new ArrayList<>();
        List<Double> down = new ArrayList<>();
        for (int t = from; t < from + samples; t++) {
            long drawn = 0;
            long fedIn = 0;
            for (int row = 0; row < powers.length; row++) {
                if (shade(table.rows().get(row).kind()) == shade) {
                    drawn += Math.max(0, powers[row][t]);
                    fedIn += Math.min(0, powers[row][t]);
                }
            }
            up.add(drawn / 1e6);
            down.add(fedIn / 1e6);
        }
        return new Area(name(shade), shade, up, down);
    }

    private static Shade shade(String kind) {
        return switch (kind) {
            case DeviceRows.BASELOAD, "load" -> Shade.BASELOAD;
            case "battery" -> Shade.BATTERY;
            case "electric-vehicle" -> Shade.ELECTRIC_VEHICLE;
            case "heat-pump" -> Shade.HEAT_PUMP;
            case "time-shiftable" -> Shade.TIME_SHIFTABLE;
            case "pv" -> Shade.PV;
            default -> Shade.OTHER;
        };
    }

    private static String name(Shade shade) {
        return switch (shade) {
            case BASELOAD -> "baseload";
            case BATTERY -> "batteries";
            case ELECTRIC_VEHICLE -> "electric vehicles";
            case HEAT_PUMP -> "heat pumps";
            case TIME_SHIFTABLE -> "appliances";
            case PV -> "solar panels";
            case OTHER -> "other devices";
        };
    }
}
