package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.data.DataException;
import io.github.dsm4j.examples.data.DeviceCsv;
import io.github.dsm4j.examples.data.DeviceTable;
import io.github.dsm4j.examples.data.DeviceTable.Row;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.HouseDevice;
import io.github.dsm4j.examples.planning.LocalProfiles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks what devices are said to do against the local profiles: with the baseload they add up to them exactly. What a device may
 * do, and what it lacks, cannot be checked, since nobody but the house knows its configuration.
 */
final class DevicesCheck {
    private static final String NAME = ResultFiles.DEVICES;

    private final Path folder;
    private final Summary.Data shape;
    private final Summary.Devices stated;
    private final Duration step;

    DevicesCheck(Path folder, Summary.Data shape, Summary.Devices stated) {
        this.folder = folder;
        this.shape = shape;
        this.stated = stated;
        this.step = Duration.ofDays(1).dividedBy(shape.samplesPerDay());
    }

    /** With at least one approach, whose profiles have the shape that is stated. */
    void check(Map<Approach, LocalProfiles> profiles) throws Fault {
        List<String> labels = profiles.keySet().stream().map(Approach::label).toList();
        for (String label : stated.agreedBy()) {
            Fault.unless(
                    labels.contains(label), ResultFiles.SUMMARY, "agreedBy: " + label + " is not among the approaches");
        }
        DeviceTable table = read();
        List<String> columns = DeviceRows.columns(!stated.agreedBy().isEmpty());
        Fault.unless(table.columns().equals(columns), NAME, "has " + table.columns() + ", expected are " + columns);
        for (Map.Entry<Approach, LocalProfiles> entry : profiles.entrySet()) {
            String label = entry.getKey().label();
            if (entry.getKey() == Approach.NONE) {
                requireSums(table, DeviceRows.UNCONTROLLED, label, entry.getValue());
            } else if (stated.agreedBy().contains(label)) {
                requireSums(table, DeviceRows.AGREED, label, entry.getValue());
            }
        }
        requireBaseload(table);
        requireDay(profiles.get(Approach.NONE));
        requireMoved(MovedEnergy.of(table, day() * shape.samplesPerDay(), shape.samplesPerDay(), step));
    }

    private DeviceTable read() throws Fault {
        try {
            DeviceTable table =
                    DeviceCsv.read(folder.resolve(NAME), step, Math.multiplyExact(shape.days(), shape.samplesPerDay()));
            Fault.unless(
                    table.start().equals(LocalDateTime.parse(shape.start())),
                    NAME,
                    "starts at " + table.start() + ", but " + ResultFiles.SUMMARY + " says " + shape.start());
            return table;
        } catch (DataException e) {
            throw new Fault(e);
        }
    }

    /** In each house the rows begin with the baseload. */
    private void requireSums(DeviceTable table, String column, String label, LocalProfiles profiles) throws Fault {
        long[][] powers = table.milliwatts(column);
        int row = 0;
        for (int house = 0; house < shape.houses(); house++) {
            String name = HouseDevice.nameOf(house);
            Row first = row < powers.length ? table.rows().get(row) : new Row("nothing", "", "");
            Fault.unless(
                    first.equals(new Row(name, "", DeviceRows.BASELOAD)),
                    NAME + ", line " + (row + 2L),
                    "is of " + first + ", expected is the baseload of " + name);
            long[] sum = new long[table.samples()];
            int begin = row;
            for (; row < powers.length && table.rows().get(row).house().equals(name); row++) {
                long[] power = powers[row];
                Arrays.setAll(sum, t -> sum[t] + power[t]);
            }
            requireEqual(table, begin, column, sum, profiles.house(house), label);
        }
        Fault.unless(row == powers.length, NAME + ", line " + (row + 2L), "is of no house in its place");
    }

    private static void requireEqual(
            DeviceTable table, int row, String column, long[] sum, long[] profile, String label) throws Fault {
        int t = Arrays.mismatch(sum, profile);
        if (t >= 0) {
            throw new Fault(
                    NAME + ", from line " + table.line(row, t) + ", column " + column,
                    table.rows().get(row).house() + " adds up to " + sum[t] + " mW, but "
                            + ResultFiles.profiles(Approach.of(label)) + " says " + profile[t] + " mW");
        }
    }

    /** It is the same with and without demand-side management. */
    private static void requireBaseload(DeviceTable table) throws Fault {
        long[][] first = table.milliwatts(table.columns().get(0));
        long[][] other = table.milliwatts(DeviceRows.UNCONTROLLED);
        for (int row = 0; row < table.rows().size(); row++) {
            int t = DeviceRows.isBaseload(table.rows().get(row)) ? Arrays.mismatch(first[row], other[row]) : -1;
            if (t >= 0) {
                throw new Fault(NAME + ", line " + table.line(row, t), "the baseload is not the same in both columns");
            }
        }
    }

    private void requireDay(@Nullable LocalProfiles uncontrolled) throws Fault {
        if (uncontrolled != null) {
            int peak = PeakDay.of(uncontrolled);
            Fault.unless(
                    day() == peak,
                    ResultFiles.SUMMARY,
                    "devices: day is said to be " + stated.day() + ", but the highest peak is on day " + (peak + 1)
                            + " by " + ResultFiles.profiles(Approach.NONE));
        }
    }

    private int day() throws Fault {
        try {
            long day = ChronoUnit.DAYS.between(
                    LocalDateTime.parse(shape.start()).toLocalDate(), LocalDate.parse(stated.day()));
            Fault.unless(day >= 0 && day < shape.days(), ResultFiles.SUMMARY, stated.day() + " is not one of the days");
            return (int) day;
        } catch (DateTimeParseException e) {
            throw new Fault(ResultFiles.SUMMARY, stated.day() + " is no date");
        }
    }

    private void requireMoved(Map<String, Map<String, Double>> found) throws Fault {
        Fault.unlessEqual("devices: houses of movedKWh", stated.movedKWh().keySet(), found.keySet(), NAME);
        for (Map.Entry<String, Map<String, Double>> house : found.entrySet()) {
            Fault.unlessEqual(
                    "devices: movedKWh of " + house.getKey(),
                    stated.movedKWh().get(house.getKey()),
                    house.getValue(),
                    NAME);
        }
    }
}
