package io.github.dsm4j.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is promised of the devices: times relative to the plain battery. What they allocate is listed beside. */
record DevicePromises(Scores scores) {
    List<Promise> promises() {
        return Arrays.stream(SampleDevice.values())
                .filter(device -> device.promise() > 1)
                .map(device ->
                        Promise.atMost(device + ": time, plain battery = 1", worstTime(device), device.promise()))
                .toList();
    }

    private double worstTime(SampleDevice device) {
        return Arrays.stream(SampleTargets.values())
                .mapToDouble(family -> timeRatio(device, family))
                .max()
                .orElse(Double.NaN);
    }

    private double timeRatio(SampleDevice device, SampleTargets family) {
        return time(device, family) / time(SampleDevice.BATTERY, family);
    }

    /** µs for a plan. */
    private double time(SampleDevice device, SampleTargets family) {
        return scores.of(name(device, family)) / device.plans();
    }

    private double bytes(SampleDevice device, SampleTargets family) {
        return scores.bytes(name(device, family)) / device.plans();
    }

    private static String name(SampleDevice device, SampleTargets family) {
        return "DeviceBenchmark.plans:" + family + ":" + device;
    }

    /** One row per device and family of targets. */
    Stream<String> table() {
        return Stream.concat(
                Stream.of("for a plan of 96 intervals: us, plain battery = 1, bytes, result = 1"),
                Arrays.stream(SampleTargets.values())
                        .flatMap(family -> Arrays.stream(SampleDevice.values()).map(device -> row(device, family))));
    }

    private String row(SampleDevice device, SampleTargets family) {
        return String.format(Locale.ROOT, "%-8s %-26s %s", family, device, cells(device, family));
    }

    private String cells(SampleDevice device, SampleTargets family) {
        return String.format(
                Locale.ROOT,
                "%,12.3f %,9.2f %,11.0f %,8.1f",
                time(device, family),
                timeRatio(device, family),
                bytes(device, family),
                bytes(device, family) / bytes(SampleDevice.RESULT, family));
    }
}
