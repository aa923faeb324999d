package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.data.DeviceTable;
import io.github.dsm4j.examples.data.DeviceTable.Row;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.planning.ApproachResult;
import io.github.dsm4j.examples.planning.DeviceProfiles;
import io.github.dsm4j.examples.planning.HouseDevice;
import java.util.ArrayList;
import java.util.List;

/** What stands in the file of devices: of each house the baseload, and then its devices. */
final class DeviceRows {
    static final String AGREED = "agreed_w";
    static final String UNCONTROLLED = "uncontrolled_w";
    static final String BASELOAD = "baseload";

    private DeviceRows() {}

    /** The columns: without an approach that plans, nothing was agreed. */
    static List<String> columns(boolean agreed) {
        return agreed ? List.of(AGREED, UNCONTROLLED) : List.of(UNCONTROLLED);
    }

    static boolean isBaseload(Row row) {
        return row.device().isEmpty();
    }

    static DeviceTable of(NeighbourhoodData data, RunResults results) {
        List<DeviceProfiles> profiles = results.both().stream()
                .map(ApproachResult::devices)
                .map(devices -> devices.orElseThrow())
                .toList();
        List<Row> rows = new ArrayList<>();
        List<List<long[]>> powers = new ArrayList<>();
        profiles.forEach(p -> powers.add(new ArrayList<>()));
        List<HouseDevice> devices = profiles.get(0).devices();
        int device = 0;
        for (int house = 0; house < data.houses().size(); house++) {
            rows.add(new Row(HouseDevice.nameOf(house), "", BASELOAD));
            long[] baseload = baseload(data, house);
            powers.forEach(column -> column.add(baseload));
            for (; device < devices.size() && devices.get(device).house() == house; device++) {
                HouseDevice d = devices.get(device);
                rows.add(new Row(HouseDevice.nameOf(house), d.place(), d.kind()));
                for (int column = 0; column < profiles.size(); column++) {
                    powers.get(column).add(profiles.get(column).milliwatts(device));
                }
            }
        }
        long[][][] milliwatts =
                powers.stream().map(column -> column.toArray(long[][]::new)).toArray(long[][][]::new);
        return new DeviceTable(data.start(), rows, columns(results.agreed().isPresent()), milliwatts);
    }

    private static long[] baseload(NeighbourhoodData data, int house) {
        long[] all = new long[data.days() * data.samplesPerDay()];
        for (int day = 0; day < data.days(); day++) {
            System.arraycopy(data.milliwatts(house, day), 0, all, day * data.samplesPerDay(), data.samplesPerDay());
        }
        return all;
    }
}
