package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.Line;
import io.github.dsm4j.examples.chart.LineChart;
import io.github.dsm4j.examples.chart.Look;
import io.github.dsm4j.examples.file.AtomicFile;
import io.github.dsm4j.examples.planning.ApproachResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Draws the aggregate of one day: without demand-side management, agreed, and desired. */
final class PictureOfPeak {
    private static final Axis TIME = Axis.of("time of day", "").scaled(Axis.Scale.TIME_OF_DAY);
    private static final Axis POWER = Axis.of("power of the neighbourhood", "kW");

    private PictureOfPeak() {}

    static void write(Path file, RunResults results, String title) {
        int day = results.day();
        LineChart chart = LineChart.of(TIME, POWER)
                .titled(title)
                .with(line("without demand-side management", Look.NONE, aggregate(results.uncontrolled(), day)));
        ApproachResult first = results.uncontrolled();
        if (results.agreed().isPresent()) {
            first = results.agreed().get();
            chart = chart.with(line("agreed", Look.of(first.approach()), aggregate(first, day)));
        }
        chart = chart.with(line("desired", Look.DESIRED, first.desired().aggregate(day)));
        AtomicFile.write(file, chart.svg());
    }

    private static PowerProfile aggregate(ApproachResult result, int day) {
        return result.profiles().aggregate(day);
    }

    /** A power holds from its time to the next, so the last one is drawn to midnight. */
    private static Line line(String name, Look look, PowerProfile profile) {
        int samples = profile.length();
        List<Double> hours = new ArrayList<>();
        List<Double> kilowatts = new ArrayList<>();
        for (int t = 0; t <= samples; t++) {
            hours.add(24.0 * t / samples);
            kilowatts.add(profile.at(Math.min(t, samples - 1)) / 1e6);
        }
        return Line.steps(name, look, hours, kilowatts);
    }
}
