package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PlanningException;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Commit;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.data.WideCsv;
import io.github.dsm4j.examples.data.WideProfiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The local profiles of all houses over all days, in mW. Confined to one thread. */
public final class LocalProfiles {
    private final int days;
    private final int perDay;

    /** By house; made with its first day, since planning a million houses needs the room before. */
    private final long[][] milliwatts;

    LocalProfiles(int houses, int days, int perDay) {
        this(days, perDay, new long[houses][]);
    }

    private LocalProfiles(int days, int perDay, long[][] milliwatts) {
        this.days = days;
        this.perDay = perDay;
        this.milliwatts = milliwatts;
    }

    /**
     * Takes what was read from a file.
     *
     * @param file the profiles; whole days
     * @param perDay samples of a day
     * @return the profiles
     */
    public static LocalProfiles of(WideProfiles file, int perDay) {
        long[][] milliwatts = new long[file.houses()][];
        Arrays.setAll(milliwatts, file::milliwatts);
        return new LocalProfiles(milliwatts[0].length / perDay, perDay, milliwatts);
    }

    /**
     * Where two runs first part: in time, then by house.
     *
     * @param house the house, from 0
     * @param sample the sample, from 0
     * @param first its power in the first run, mW
     * @param second its power in the second run, mW
     */
    public record Difference(int house, int sample, long first, long second) {}

    /** Of one house. */
    void set(int day, PowerProfile profile) {
        add(0, day, profile);
    }

    /** Of all houses, ascending. A million houses have no room for a map of what they all do besides. */
    void set(int day, SteeringOutcome outcome) {
        int answered = outcome.starting().size();
        if (answered != milliwatts.length) {
            throw new PlanningException("day " + (day + 1) + ": only " + answered + " of " + milliwatts.length
                    + " houses answered before the deadline; a network that loses messages needs a longer one");
        }
        Map<NodeId, Integer> houses = new HashMap<>();
        outcome.starting().forEach((node, profile) -> {
            add(houses.size(), day, profile);
            houses.put(node, houses.size());
        });
        for (Commit commit : outcome.commits()) {
            add(Objects.requireNonNull(houses.get(commit.node())), day, commit.delta());
        }
    }

    private void add(int house, int day, PowerProfile change) {
        if (milliwatts[house] == null) {
            milliwatts[house] = new long[days * perDay];
        }
        for (int t = 0; t < perDay; t++) {
            milliwatts[house][day * perDay + t] += change.at(t);
        }
    }

    /**
     * How many days there are.
     *
     * @return the days
     */
    public int days() {
        return days;
    }

    /**
     * The profiles of one day.
     *
     * @param day from 0
     * @return one profile a house, in their order
     */
    public List<PowerProfile> day(int day) {
        List<PowerProfile> result = new ArrayList<>();
        for (long[] house : milliwatts) {
            result.add(PowerProfile.of(Arrays.copyOfRange(house, day * perDay, (day + 1) * perDay)));
        }
        return result;
    }

    /**
     * The profile of one house.
     *
     * @param house from 0
     * @return a copy of its powers over all days, mW
     */
    public long[] house(int house) {
        return milliwatts[house].clone();
    }

    /**
     * The sum over the houses on one day.
     *
     * @param day from 0
     * @return the aggregate, mW
     */
    public PowerProfile aggregate(int day) {
        long[] sum = new long[perDay];
        for (long[] house : milliwatts) {
            for (int t = 0; t < perDay; t++) {
                sum[t] += house[day * perDay + t];
            }
        }
        return PowerProfile.of(sum);
    }

    /**
     * Where these and others first differ.
     *
     * @param other as many profiles of the same length
     * @return the first difference in time, and of those the one of the first house
     */
    public Optional<Difference> firstDifference(LocalProfiles other) {
        Difference first = null;
        for (int house = 0; house < milliwatts.length; house++) {
            int at = Arrays.mismatch(milliwatts[house], other.milliwatts[house]);
            if (at >= 0 && (first == null || at < first.sample)) {
                first = new Difference(house, at, milliwatts[house][at], other.milliwatts[house][at]);
            }
        }
        return Optional.ofNullable(first);
    }

    /**
     * Writes them in the wide form.
     *
     * @param file the file
     * @param data whose times they have
     */
    public void write(Path file, NeighbourhoodData data) {
        WideCsv.write(file, data.start(), data.step(), milliwatts);
    }
}
