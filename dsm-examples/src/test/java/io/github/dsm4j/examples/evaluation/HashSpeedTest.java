package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HashSpeedTest {
    private static final Study STUDY = ExperimentRunner.study(2, 7);

    /** Races whose winners need so many hashes, at a time of a hash. */
    private static List<Difficulty> races(Function<Integer, Long> hashes, double hashMs) {
        Results results = Invented.races(hashes, hashMs, 40);
        Stream<Trial> trials = new NetworkDifficulty().trials(STUDY).stream();
        return trials.filter(trial -> trial.name().startsWith("difficulty"))
                .map(trial -> Difficulty.of(trial, results))
                .toList();
    }

    /** As many as two nodes are expected to need. */
    private static long usual(int bits) {
        return Math.max(1, 1L << (255 - bits));
    }

    @Test
    void theThesisMakesSevenAttemptsASecond() {
        assertEquals(0.149, HashSpeed.ofThesis().attemptS(), 0.0005);
        assertEquals(6.7, HashSpeed.ofThesis().perSecond(), 0.05);
    }

    @Test
    void thisMachinesSpeedIsWhatHardRacesTakeMore() {
        HashSpeed speed =
                HashSpeed.ofThisMachine(races(HashSpeedTest::usual, 0.001)).orElseThrow();
        assertEquals(1e-6, speed.attemptS(), 1e-12);
        assertEquals(1e6, speed.perSecond(), 1e-3);
    }

    @Test
    void aFewHashesSayNothing() {
        assertTrue(HashSpeed.ofThisMachine(races(bits -> 10L, 0.001)).isEmpty());
        assertTrue(HashSpeed.ofThisMachine(races(HashSpeedTest::usual, 0)).isEmpty());
    }

    @Test
    void theoryAndRacesCrossAtTheSameTarget() {
        HashSpeed speed = new HashSpeed("test", 0.001, "s", 1);
        List<Difficulty> races = races(HashSpeedTest::usual, 0.001);
        // 2^10 attempts of the winner of two: a target of 2^(256 - 11).
        assertEquals(245, speed.crossing(1.024, 2).orElseThrow(), 0.001);
        assertEquals(245, speed.crossing(1.024, races).orElseThrow(), 0.001);
        assertEquals(245.5, speed.crossing(1.024 / Math.sqrt(2), races).orElseThrow(), 0.001);
    }

    @Test
    void whatIsNeverPassedHasNoCrossing() {
        HashSpeed speed = new HashSpeed("test", 0.001, "s", 1);
        List<Difficulty> races = races(HashSpeedTest::usual, 0.001);
        assertEquals(OptionalDouble.empty(), speed.crossing(0.0005, 2), "a single attempt takes longer");
        assertEquals(OptionalDouble.empty(), speed.crossing(0.0005, races));
        assertEquals(OptionalDouble.empty(), speed.crossing(1e9, races), "no race was that hard");
        assertTrue(speed.crossing(1e9, 2).isPresent());
    }
}
