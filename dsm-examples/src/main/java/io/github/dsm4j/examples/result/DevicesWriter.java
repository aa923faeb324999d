package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.data.DeviceCsv;
import io.github.dsm4j.examples.data.DeviceTable;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.planning.ApproachResult;
import java.nio.file.Path;
import java.util.Optional;

/** Writes what devices did. */
final class DevicesWriter {
    private DevicesWriter() {}

    /** Writes two files and tells what the summary says; nothing if each house has a battery only. */
    static Optional<Summary.Devices> write(Path folder, NeighbourhoodData data, RunResults results) {
        ApproachResult first = results.agreed().orElse(results.uncontrolled());
        if (first.devices().isEmpty()) {
            return Optional.empty();
        }
        DeviceTable table = DeviceRows.of(data, results);
        DeviceCsv.write(folder.resolve(ResultFiles.DEVICES), table, data.step());
        int perDay = data.samplesPerDay();
        int from = results.day() * perDay;
        DevicesPicture.write(
                folder.resolve(ResultFiles.DEVICES_PICTURE), table, from, perDay, data.date(results.day()));
        return Optional.of(new Summary.Devices(
                results.agreedBy(),
                data.date(results.day()).toString(),
                MovedEnergy.of(table, from, perDay, data.step()),
                first.shortfalls()));
    }
}
