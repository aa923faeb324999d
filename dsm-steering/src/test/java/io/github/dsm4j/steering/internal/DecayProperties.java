package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class DecayProperties {

    /** Whatever is stored and charged, an interval does what its parts do one after the other. */
    @Property
    void anIntervalIsTheSumOfItsParts(
            @ForAll @DoubleRange(min = 0, max = 0.99) double perHour,
            @ForAll @IntRange(min = 1, max = 3600) int seconds,
            @ForAll @IntRange(min = 1, max = 12) int parts) {
        Decay whole = Decay.of(perHour, (long) seconds * parts);
        Decay part = Decay.of(perHour, seconds);
        double energy = 1000;
        for (int i = 0; i < parts; i++) {
            energy = part.kept() * energy + part.hours() * -300;
        }
        double expected = whole.kept() * 1000 + whole.hours() * -300;
        assertEquals(expected, energy, 1e-9 * (1000 + seconds * parts));
    }

    /** Second by second, by the trapezoidal rule, which knows nothing of exponentials. */
    @Property(tries = 50)
    void integratesTheLossOfEverySecond(
            @ForAll @DoubleRange(min = 1e-6, max = 0.5) @Scale(6) double perHour,
            @ForAll @IntRange(min = 1, max = 3600) int seconds) {
        double rate = -Math.log(1 - perHour) / 3600;
        double energy = 1000;
        for (int second = 0; second < seconds; second++) {
            double before = energy;
            energy += (700.0 / 3600 - rate * before) - rate * (700.0 / 3600 - rate * before) / 2;
        }
        Decay decay = Decay.of(perHour, seconds);
        assertEquals(energy, decay.kept() * 1000 + decay.hours() * 700, 1e-4);
    }

    @Property
    void lessIsLeftOfMore(@ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double perHour) {
        Decay hour = Decay.of(perHour, 3600);
        assertEquals(1 - perHour, hour.kept(), 1e-15);
        assertTrue(hour.hours() <= 1 && hour.hours() > 0);
        assertTrue(Decay.of(perHour, 86_400).kept() > 0);
    }

    @Example
    void withoutLossAllCounts() {
        assertEquals(new Decay(1, 0.25), Decay.of(0, 900));
        assertEquals(0.25, Decay.of(1e-18, 900).hours(), 1e-12);
    }
}
