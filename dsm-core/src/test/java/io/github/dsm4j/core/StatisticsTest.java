package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.steering.Initial;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of the stages of a period; latency is 20 ms, so the time on the network's clock is known. */
class StatisticsTest {
    private static final int HOUSES = 4;
    private static final Duration ROUND_TRIP = Duration.ofMillis(40);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static NeighbourhoodBuilder houses(Method method) {
        return Samples.houses(HOUSES).method(method).initial(Initial.IDLE).consensus("pos");
    }

    private static PeriodResult plan(Neighbourhood n, int day) {
        return n.plan(Samples.day(day), Samples.baseloads(HOUSES, 8, day));
    }

    private static PeriodResult plan(Method method, LongSupplier stopwatch) {
        try (Neighbourhood n = houses(method).stopwatch(stopwatch).build()) {
            return plan(n, 0);
        }
    }

    private static StageStatistics iterations(PeriodResult result) {
        return result.stages().get(1).minus(result.setup());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void setupIsTheOpeningAndOneAnswerOfAll(Method method) {
        try (Neighbourhood n = houses(method).build()) {
            for (int day = 0; day < 2; day++) {
                StageStatistics setup = plan(n, day).setup();
                assertEquals(ROUND_TRIP, setup.networkTime());
                assertEquals(3 * HOUSES, setup.messages(), "opening, answers and their publication");
                assertTrue(setup.bytes() > 0);
                assertTrue(setup.wallTime().compareTo(Duration.ZERO) > 0);
            }
        }
    }

    @Test
    void theIterationsOfMethod1NeedNoMessage() {
        PeriodResult result = plan(Method.METHOD_1, System::nanoTime);
        assertTrue(result.outcome().iterations() > 1);
        assertEquals(0, iterations(result).messages());
        assertEquals(0, iterations(result).bytes());
        assertEquals(ROUND_TRIP.dividedBy(2), iterations(result).networkTime());
        assertTrue(iterations(result).wallTime().compareTo(Duration.ZERO) > 0);
    }

    @Test
    void theIterationsOfMethod2AreBidsAndDeltasAndTheFinalProfiles() {
        PeriodResult result = plan(Method.METHOD_2, System::nanoTime);
        int commits = result.outcome().commits().size();
        int iterations = result.outcome().iterations();
        assertTrue(commits > 1);
        long bids = 2L * HOUSES * iterations;
        long deltas = (1L + HOUSES) * commits;
        long finals = 2L * HOUSES;
        assertEquals(bids + deltas + finals, iterations(result).messages());
        assertEquals(
                ROUND_TRIP.multipliedBy(iterations + commits + 1).plus(ROUND_TRIP.dividedBy(2)),
                iterations(result).networkTime());
    }

    @Test
    void howNearAnyPlansCouldComeIsProved() {
        PeriodResult result = plan(Method.METHOD_2, System::nanoTime);
        double distance = result.outcome().distance();
        assertTrue(result.lowerBound() <= distance, "no plans come nearer");
        assertTrue(result.lowerBound() > 0.999 * distance, "and these come near");
        assertEquals(plan(Method.METHOD_1, System::nanoTime).lowerBound(), result.lowerBound());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theStopwatchMeasuresAndDecidesNothing(Method method) {
        PeriodResult standing = plan(method, () -> 0);
        assertEquals(Duration.ZERO, standing.setup().wallTime());
        standing.stages().forEach(stage -> assertEquals(Duration.ZERO, stage.wallTime()));
        AtomicLong readings = new AtomicLong();
        PeriodResult ticking = plan(method, () -> SECOND.toNanos() * readings.incrementAndGet());
        assertEquals(SECOND, ticking.setup().wallTime(), "read when the period is opened, and when it is set up");
        assertEquals(SECOND, iterations(ticking).wallTime(), "and when the last node turns to the consensus round");
        assertEquals(standing.block(), ticking.block());
    }
}
