package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.data.DeviceTable;
import io.github.dsm4j.examples.data.DeviceTable.Row;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who moved what on a day: for each device half the energy by which its power differs from what it does without demand-side
 * management. What is drawn at another time counts once so, and of what is drawn more or less over the day one half.
 */
final class MovedEnergy {
    private static final double MILLIWATT_SECONDS = 3.6e9;

    private MovedEnergy() {}

    /**
     * By house and kind of device, kWh; empty if nothing was agreed.
     *
     * @param from the first sample of the day
     * @param samples the samples of the day
     */
    static Map<String, Map<String, Double>> of(DeviceTable table, int from, int samples, Duration step) {
        Map<String, Map<String, Double>> moved = new LinkedHashMap<>();
        if (!table.columns().contains(DeviceRows.AGREED)) {
            return moved;
        }
        long[][] agreed = table.milliwatts(DeviceRows.AGREED);
        long[][] uncontrolled = table.milliwatts(DeviceRows.UNCONTROLLED);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            if (!DeviceRows.isBaseload(row)) {
                long sum = 0;
                for (int t = from; t < from + samples; t++) {
                    sum += Math.abs(agreed[i][t] - uncontrolled[i][t]);
                }
                double kilowattHours = (double) sum / 2 * (double) step.toSeconds() / MILLIWATT_SECONDS;
                moved.computeIfAbsent(row.house(), house -> new LinkedHashMap<>())
                        .merge(row.kind(), kilowattHours, Double::sum);
            }
        }
        return moved;
    }
}
