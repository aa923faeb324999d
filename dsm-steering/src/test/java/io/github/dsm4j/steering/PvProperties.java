package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PvProperties {
    private final PvProvider provider = new PvProvider();

    /** Interval by interval, every whole power is tried. */
    @Property(tries = 1000)
    void noAdmissiblePowerIsNearer(@ForAll @IntRange(min = 1, max = 20) int intervals, @ForAll long seed) {
        Random random = new Random(seed);
        double[] watts = random.doubles(intervals, 0, 0.02).toArray();
        Horizon horizon = Neighbourhoods.horizon(intervals);
        Device device = provider.create(new PvConfig(Series.of(horizon, watts)), horizon);
        PowerProfile target = PowerProfile.of(random.longs(intervals, -30, 10).toArray());
        PowerProfile plan = device.plan(target).profile();
        assertEquals(0, device.check(plan).size());
        for (int t = 0; t < intervals; t++) {
            long away = Math.abs(plan.at(t) - target.at(t));
            for (long power = (long) Math.ceil(-1000 * watts[t]); power <= 0; power++) {
                assertTrue(Math.abs(power - target.at(t)) >= away);
            }
        }
    }

    /** The energy of the whole forecast is the same, in steps of 5, 15 or 60 minutes, to the milliwatt. */
    @Property(tries = 200)
    void stepLengthDoesNotChangePhysics(@ForAll @IntRange(min = 1, max = 25) int hours, @ForAll long seed) {
        double[] watts = new Random(seed).doubles((long) hours * 4, 0, 5_000).toArray();
        PvConfig config = new PvConfig(Series.of(Neighbourhoods.horizon(hours * 4), watts));
        double quarters = energy(config, hours, 15);
        assertEquals(quarters, energy(config, hours, 5), 0.001 * hours);
        assertEquals(quarters, energy(config, hours, 60), 0.001 * hours);
    }

    private double energy(PvConfig config, int hours, int minutes) {
        int intervals = hours * 60 / minutes;
        Horizon horizon = new Horizon(Neighbourhoods.START, Duration.ofMinutes(minutes), intervals);
        PowerProfile all = PowerProfile.zero(intervals).map(zero -> -10_000_000);
        PowerProfile plan = provider.create(config, horizon).plan(all).profile();
        double sum = 0;
        for (int t = 0; t < intervals; t++) {
            sum += plan.at(t) / 1000.0 * minutes / 60;
        }
        return sum;
    }
}
