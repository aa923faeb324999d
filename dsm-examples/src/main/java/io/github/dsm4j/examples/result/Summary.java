package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.planning.Agreement;
import io.github.dsm4j.examples.planning.ChainEnd;
import io.github.dsm4j.examples.planning.Costs;
import io.github.dsm4j.examples.planning.Figures;
import io.github.dsm4j.examples.planning.Shortfall;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code summary.json} says. Keys stand in the order of the components.
 *
 * @param format {@link #FORMAT}
 * @param program what made it
 * @param data what was planned
 * @param settings what it was planned by, in words
 * @param approaches what came out, by label
 * @param agreement whether the approaches agree; null if there was nothing to compare
 * @param devices what devices did; null if each house has a battery only
 * @param limits what became of the limits of the neighbourhood's power; null if there are none, or nobody plans
 */
public record Summary(
        String format,
        Program program,
        Data data,
        Map<String, String> settings,
        Map<String, Result> approaches,
        @Nullable Agreement agreement,
        @Nullable Devices devices,
        @Nullable Limits limits) {
    /** The form of the folder. */
    static final String FORMAT = "dsm4j-result-3";

    /** Copies the collections; only agreement, devices and limits may be missing. */
    public Summary {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(data, "data");
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        approaches = Collections.unmodifiableMap(new LinkedHashMap<>(approaches));
    }

    /**
     * What made it.
     *
     * @param dsm version of this program
     * @param java version of Java
     * @param machine operating system and processor architecture
     */
    public record Program(String dsm, String java, String machine) {}

    /**
     * What was planned.
     *
     * @param name what the data is called
     * @param sha256 fingerprint of its content
     * @param start the first sample, wall-clock time
     * @param houses how many houses
     * @param days how many days
     * @param samplesPerDay samples of a day
     * @param notes what one should know about it
     */
    public record Data(
            String name, String sha256, String start, int houses, int days, int samplesPerDay, List<String> notes) {
        /** Copies the list. */
        public Data {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sha256, "sha256");
            Objects.requireNonNull(start, "start");
            notes = List.copyOf(notes);
        }
    }

    /**
     * What devices did.
     *
     * @param agreedBy the approaches in which they do what the file of devices says is agreed; empty if none plans
     * @param day the day that the pictures show
     * @param movedKWh the energy moved on that day by house and kind of device, kWh; see {@link MovedEnergy}
     * @param shortfalls what devices ask for and nothing could give, over all days
     */
    public record Devices(
            List<String> agreedBy, String day, Map<String, Map<String, Double>> movedKWh, List<Shortfall> shortfalls) {
        /** Copies the collections, in their order. */
        public Devices {
            agreedBy = List.copyOf(agreedBy);
            Objects.requireNonNull(day, "day");
            Map<String, Map<String, Double>> moved = new LinkedHashMap<>();
            movedKWh.forEach(
                    (house, kinds) -> moved.put(house, Collections.unmodifiableMap(new LinkedHashMap<>(kinds))));
            movedKWh = Collections.unmodifiableMap(moved);
            shortfalls = List.copyOf(shortfalls);
        }
    }

    /**
     * What became of the limits of the neighbourhood's power.
     *
     * @param plannedBy the approaches that plan, and keep and break them in exactly the same way
     * @param minW the least power, W: empty for no limit, one for all intervals of a day or one for each
     * @param maxW the greatest power, W, likewise
     * @param shortfalls where they are broken: of each day and limit the worst interval
     */
    public record Limits(
            List<String> plannedBy, List<Double> minW, List<Double> maxW, List<LimitShortfall> shortfalls) {
        /** Copies the lists. */
        public Limits {
            plannedBy = List.copyOf(plannedBy);
            minW = List.copyOf(minW);
            maxW = List.copyOf(maxW);
            shortfalls = List.copyOf(shortfalls);
        }
    }

    /**
     * A day on which the neighbourhood breaks a limit.
     *
     * @param date the day
     * @param what which limit
     * @param missing by how much, in the worst interval
     * @param unit the unit of that
     * @param time the begin of that interval, wall-clock time; the first of several
     * @param intervals in how many intervals of the day
     */
    public record LimitShortfall(String date, String what, double missing, String unit, String time, int intervals) {
        /** Nothing may be missing. */
        public LimitShortfall {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * What one approach came to.
     *
     * @param chain where its chain stands; null without one
     * @param figures what it achieved
     * @param meanLowerBoundW a proven lower bound of the mean distance that any plans can reach, W; 0 if nothing can be proved.
     *     It takes the devices, so files do not tell whether it is true
     * @param costs what it took
     */
    public record Result(@Nullable ChainEnd chain, Figures figures, double meanLowerBoundW, Costs costs) {
        /** Only the chain may be missing. */
        public Result {
            Objects.requireNonNull(figures, "figures");
            Objects.requireNonNull(costs, "costs");
        }
    }
}
