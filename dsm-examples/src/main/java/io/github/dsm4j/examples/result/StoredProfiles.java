package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.examples.data.DataException;
import io.github.dsm4j.examples.data.WideCsv;
import io.github.dsm4j.examples.data.WideProfiles;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.LocalProfiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;

/** The file of local profiles of one approach. */
final class StoredProfiles {
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final String name;
    private final Summary.Data shape;
    private final WideProfiles file;
    private final LocalProfiles profiles;

    private StoredProfiles(String name, Summary.Data shape, WideProfiles file) {
        this.name = name;
        this.shape = shape;
        this.file = file;
        this.profiles = LocalProfiles.of(file, shape.samplesPerDay());
    }

    static StoredProfiles read(Path folder, Approach approach, Summary.Data shape) throws Fault {
        String name = ResultFiles.profiles(approach);
        long perDay = shape.samplesPerDay();
        Fault.unless(perDay > 0 && DAY % perDay == 0, ResultFiles.SUMMARY, "samplesPerDay is " + perDay);
        try {
            WideProfiles file = WideCsv.read(folder.resolve(name), Duration.ofSeconds(DAY / perDay));
            Fault.unless(
                    file.houses() == shape.houses() && file.samples() == shape.days() * perDay,
                    name,
                    "has " + file.houses() + " houses and " + file.samples() + " samples, but " + ResultFiles.SUMMARY
                            + " says " + shape.houses() + " and " + shape.days() * perDay);
            Fault.unless(
                    file.start().toString().equals(shape.start()),
                    name,
                    "starts at " + file.start() + ", but " + ResultFiles.SUMMARY + " says " + shape.start());
            return new StoredProfiles(name, shape, file);
        } catch (DataException e) {
            throw new Fault(e);
        }
    }

    int days() {
        return shape.days();
    }

    LocalProfiles profiles() {
        return profiles;
    }

    /** Compares a day with what something else says, value by value. */
    void requireEqual(int day, Collection<PowerProfile> others, String source) throws Fault {
        Fault.unless(
                others.size() == shape.houses(),
                name,
                "has " + shape.houses() + " houses, but " + source + " has " + others.size());
        Iterator<PowerProfile> other = others.iterator();
        int house = 0;
        for (PowerProfile profile : profiles.day(day)) {
            house++;
            PowerProfile expected = other.next();
            if (!profile.equals(expected)) {
                throw different(day, house, profile, expected, source);
            }
        }
    }

    private Fault different(int day, int house, PowerProfile profile, PowerProfile expected, String source) {
        if (profile.length() != expected.length()) {
            return new Fault(
                    name, "has " + profile.length() + " samples a day, but " + source + " has " + expected.length());
        }
        int t = 0;
        while (profile.at(t) == expected.at(t)) {
            t++;
        }
        return new Fault(
                name + ", line " + file.line(day * shape.samplesPerDay() + t) + ", column house_" + house,
                "is " + profile.at(t) + " mW, but " + source + " says " + expected.at(t) + " mW");
    }
}
