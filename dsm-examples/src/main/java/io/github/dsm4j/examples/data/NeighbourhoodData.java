package io.github.dsm4j.examples.data;

import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The baseload of the houses of a neighbourhood over whole days: what they consume less what their roofs produce, and
 * what no device can move (thesis §3.3.1). Times are wall-clock times without offset, and every day has the same number
 * of samples. Immutable and thread-safe.
 */
public final class NeighbourhoodData {
    /** The spacing of the samples of all data read or generated here (thesis §3.3.1). */
    static final Duration QUARTER_HOUR = Duration.ofMinutes(15);

    /** Samples of a day at that spacing. */
    static final int DAY = 96;

    private final String name;
    private final List<String> houses;
    private final LocalDateTime start;
    private final int days;
    private final PowerProfile[][] baseload;
    private final List<Note> notes;

    /** Takes over the arrays: {@code baseload[house]} holds the profiles of {@code days} days, and possibly more behind. */
    NeighbourhoodData(
            String name,
            List<String> houses,
            LocalDateTime start,
            int days,
            PowerProfile[][] baseload,
            List<Note> notes) {
        this.name = name;
        this.houses = List.copyOf(houses);
        this.start = start;
        this.days = days;
        this.baseload = baseload;
        this.notes = List.copyOf(notes);
    }

    /** Of sequences of samples: {@code baseload[house]} holds {@code 96 * days} values in mW, and possibly more behind. */
    static NeighbourhoodData of(
            String name, List<String> houses, LocalDateTime start, int days, long[][] baseload, List<Note> notes) {
        PowerProfile[][] profiles = new PowerProfile[baseload.length][days];
        for (int house = 0; house < baseload.length; house++) {
            for (int day = 0; day < days; day++) {
                profiles[house][day] = PowerProfile.of(Arrays.copyOfRange(baseload[house], day * DAY, (day + 1) * DAY));
            }
        }
        return new NeighbourhoodData(name, houses, start, days, profiles, notes);
    }

    /**
     * What this data is called in reports.
     *
     * @return the file, or the generator and its seed
     */
    public String name() {
        return name;
    }

    /**
     * The houses.
     *
     * @return their names, in the order of their numbers; never empty
     */
    public List<String> houses() {
        return houses;
    }

    /**
     * When the first sample begins.
     *
     * @return midnight of the first day, wall-clock time
     */
    public LocalDateTime start() {
        return start;
    }

    /**
     * The length of a sample; its value is the mean power over that time.
     *
     * @return 15 minutes
     */
    public Duration step() {
        return QUARTER_HOUR;
    }

    /**
     * How many days there are.
     *
     * @return the days, at least 1
     */
    public int days() {
        return days;
    }

    /**
     * How many samples a day has.
     *
     * @return 96
     */
    public int samplesPerDay() {
        return DAY;
    }

    /**
     * The date of a day.
     *
     * @param day 0 to {@code days() - 1}
     * @return its date
     * @throws IndexOutOfBoundsException if there is no such day
     */
    public LocalDate date(int day) {
        return start.toLocalDate().plusDays(checkDay(day));
    }

    /**
     * The baseload of one house on one day.
     *
     * @param house 0 to {@code houses().size() - 1}
     * @param day 0 to {@code days() - 1}
     * @return its samples, mW; positive is consumption, negative is export
     * @throws IndexOutOfBoundsException if there is no such house or day
     */
    public PowerProfile profile(int house, int day) {
        return baseload[checkHouse(house)][checkDay(day)];
    }

    /**
     * The samples of {@link #profile}.
     *
     * @param house 0 to {@code houses().size() - 1}
     * @param day 0 to {@code days() - 1}
     * @return a copy of them, mW
     * @throws IndexOutOfBoundsException if there is no such house or day
     */
    public long[] milliwatts(int house, int day) {
        return profile(house, day).milliwatts();
    }

    /**
     * What a reader of results should know about this data, such as samples that were filled in.
     *
     * @return sentences, in the order of the houses or of the lines of the file; often empty
     */
    public List<String> notes() {
        return notes.stream().map(Note::text).toList();
    }

    /**
     * The first houses and days of this data.
     *
     * @param houseLimit how many houses, 1 to {@code houses().size()}
     * @param dayLimit how many days, 1 to {@code days()}
     * @return the smaller data; it shares the memory of this one
     * @throws DataException if there are fewer
     */
    public NeighbourhoodData limit(int houseLimit, int dayLimit) {
        checkLimit("houses", houseLimit, houses.size());
        checkLimit("days", dayLimit, days);
        return new NeighbourhoodData(
                name,
                houses.subList(0, houseLimit),
                start,
                dayLimit,
                Arrays.copyOf(baseload, houseLimit),
                notes.stream().filter(n -> n.within(houseLimit, dayLimit)).toList());
    }

    /**
     * The same houses and more: house {@code n} beyond them is a house of this data, in turn, as it lives on other days. Every
     * round begins one day later, the days after the last being the first again. With fewer houses than there are, nothing
     * changes.
     *
     * @param number how many houses at least
     * @return the larger data; its first houses are those of this data
     */
    public NeighbourhoodData repeatedTo(int number) {
        int known = houses.size();
        if (number <= known) {
            return this;
        }
        List<String> names = new ArrayList<>(houses);
        PowerProfile[][] rows = Arrays.copyOf(baseload, number);
        for (int house = known; house < number; house++) {
            rows[house] = new PowerProfile[days];
            for (int day = 0; day < days; day++) {
                rows[house][day] = baseload[house % known][(day + house / known) % days];
            }
            names.add(houses.get(house % known) + "+" + house / known);
        }
        return new NeighbourhoodData(name, names, start, days, rows, notes);
    }

    /**
     * A fingerprint of houses, times and values, by which two results can be told to rest on the same data. It is the
     * SHA-256 of the ASCII bytes {@code dsm4j-data-1}, then, big-endian: start in seconds since 1970-01-01T00:00 of the
     * same clock (64 bits), step in seconds, samples per house, houses (32 bits each), and for each house the length of
     * its name in bytes (32 bits), its name in UTF-8 and its samples in mW (64 bits each). Name and notes are no part
     * of it. Computed anew by every call.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String contentHash() {
        ContentHash hash = new ContentHash(start, step(), days * DAY, houses.size());
        for (int house = 0; house < houses.size(); house++) {
            hash.add(houses.get(house), Arrays.asList(baseload[house]).subList(0, days));
        }
        return hash.hex();
    }

    private void checkLimit(String what, int asked, int available) {
        if (asked < 1 || asked > available) {
            throw DataException.of(name, asked + " " + what + " asked for; expected 1 to " + available);
        }
    }

    private int checkDay(int day) {
        return check("day", day, days);
    }

    private int checkHouse(int house) {
        return check("house", house, houses.size());
    }

    private static int check(String what, int index, int size) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(what + " " + index + " of " + size);
        }
        return index;
    }

    /** A sentence about the data, and the house and day (from 0) it is about; 0 where it is about all of them. */
    record Note(int house, int day, String text) {
        boolean within(int houses, int days) {
            return house < houses && day < days;
        }
    }
}
