package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.Line;
import io.github.dsm4j.examples.chart.LineChart;
import io.github.dsm4j.examples.chart.Look;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.file.AtomicFile;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.ApproachResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the day whose aggregate has the highest peak without demand-side management. Confined to one thread. */
final class PictureOfPeak {
    private static final Axis TIME = Axis.of("time of day", "").scaled(Axis.Scale.TIME_OF_DAY);
    private static final Axis POWER = Axis.of("power of the neighbourhood", "kW");

    private final NeighbourhoodData data;
    private final int day;
    private final PowerProfile baseload;
    private @Nullable Line planned;
    private @Nullable Line desired;

    PictureOfPeak(NeighbourhoodData data) {
        this.data = data;
        int highest = 0;
        for (int d = 1; d < data.days(); d++) {
            highest = baseload(data, d).peak() > baseload(data, highest).peak() ? d : highest;
        }
        this.day = highest;
        this.baseload = baseload(data, day);
    }

    private static PowerProfile baseload(NeighbourhoodData data, int day) {
        List<PowerProfile> houses = new ArrayList<>();
        for (int house = 0; house < data.houses().size(); house++) {
            houses.add(PowerProfile.of(data.milliwatts(house, day)));
        }
        return PowerProfile.sum(data.samplesPerDay(), houses);
    }

    /** Takes the plan of an approach, unless there is one already. */
    void add(ApproachResult result) {
        if (desired == null) {
            desired = line("desired", Look.DESIRED, result.desired().aggregate(day));
        }
        if (planned == null && result.approach() != Approach.NONE) {
            planned =
                    line("agreed", Look.of(result.approach()), result.profiles().aggregate(day));
        }
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

    void write(Path file) {
        LineChart chart = LineChart.of(TIME, POWER)
                .titled(data.houses().size() + " houses on " + data.date(day) + ", the day with the highest peak of "
                        + data.days())
                .with(line("without demand-side management", Look.NONE, baseload));
        chart = planned == null ? chart : chart.with(planned);
        chart = desired == null ? chart : chart.with(desired);
        AtomicFile.write(file, chart.svg());
    }
}
