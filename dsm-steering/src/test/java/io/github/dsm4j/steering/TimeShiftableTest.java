package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TimeShiftableTest {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Horizon QUARTERS = new Horizon(Neighbourhoods.START, QUARTER, 6);
    private static final List<Double> WASH = List.of(2.0, 1.0);

    private final TimeShiftableProvider provider = new TimeShiftableProvider();

    @Test
    void beginsWhereItIsNearest() {
        assertPlan(new long[] {0, 0, 2000, 1000, 0, 0}, run(0, 90), 0, 0, 2000, 500, 0, 0);
        assertPlan(new long[] {2000, 1000, 0, 0, 0, 0}, run(0, 90), -1, -2, -3, -4, -5, -6);
    }

    @Test
    void triesTheLastStartToo() {
        assertPlan(new long[] {0, 0, 0, 0, 2000, 1000}, run(0, 90), 0, 0, 0, 0, 9000, 0);
        assertPlan(new long[] {0, 0, 2000, 1000, 0, 0}, run(0, 60), 0, 0, 9, 0, 9000, 0);
    }

    @Test
    void theEarliestOfEquallyGoodStartsWins() {
        assertPlan(new long[] {0, 2000, 1000, 0, 0, 0}, run(1, 90), 7, 7, 7, 7, 7, 7);
    }

    /** From 0:01 to 0:59 there are two starts: 0:15 and, to end at 0:45, none after it but 0:29. */
    @Test
    void beginsWhenAnIntervalBegins() {
        assertPlan(new long[] {0, 2000, 1000, 0, 0, 0}, run(1, 59), 0, 0, 0, 9000, 9000, 0);
    }

    @Test
    void runsDoNotShareAnything() {
        TimeShiftableConfig both = new TimeShiftableConfig(
                List.of(run(0, 45), ApplianceRun.of(minute(45), minute(90), QUARTER, List.of(5.0))));
        assertPlan(new long[] {0, 2000, 1000, 0, 0, 5000}, both, 0, 5, 0, 0, 0, 1);
    }

    /** A profile of 10-minute steps on a horizon of quarter hours: 20 W for 10 min, 8 W for 10 min, 1 W for 10 min. */
    @Test
    void aProfileIsResampledToTheSameEnergy() {
        ApplianceRun run = ApplianceRun.of(minute(0), minute(40), Duration.ofMinutes(10), List.of(20.0, 8.0, 1.0));
        assertPlan(new long[] {16_000, 3_333, 0, 0, 0, 0}, config(run), 0, 0, 0, 0, 0, 0);
        ApplianceRun brief = ApplianceRun.of(minute(0), minute(40), Duration.ofMinutes(3), List.of(30.0));
        assertPlan(new long[] {0, 6_000, 0, 0, 0, 0}, config(brief), 0, 9, 0, 0, 0, 0);
    }

    @Test
    void mayWaitForTheNextPeriod() {
        assertPlan(new long[6], run(60, 120), 0, 0, 0, 0, -1, -1);
        assertPlan(new long[] {0, 0, 0, 0, 0, 2000}, run(60, 120), 0, 0, 0, 0, 0, 1001);
    }

    @Test
    void mustBeginNowIfItWouldBeLateThen() {
        assertPlan(new long[] {0, 0, 0, 0, 2000, 1000}, run(60, 119), 0, 0, 0, 0, -1, -9000);
        assertPlan(new long[] {0, 0, 0, 0, 0, 2000}, run(60, 119), 0, 0, 0, 0, -2, -1);
    }

    @Test
    void goesOnWhenItHasBegun() {
        TimeShiftableConfig config = config(run(60, 119));
        TimeShiftableConfig next = provider.advance(config, QUARTERS, PowerProfile.of(0, 0, 0, 0, 0, 2000));
        assertEquals(config(config.runs().get(0).startedAt(minute(75))), next);
        PowerProfile rest = provider.create(next, QUARTERS.next())
                .plan(PowerProfile.zero(6))
                .profile();
        assertEquals(PowerProfile.of(1000, 0, 0, 0, 0, 0), rest);
        assertEquals(config(), provider.advance(next, QUARTERS.next(), rest));
    }

    @Test
    void aRunThatWaitedIsStillFree() {
        TimeShiftableConfig config = config(run(60, 300));
        assertEquals(config, provider.advance(config, QUARTERS, PowerProfile.zero(6)));
        assertEquals(config, provider.advance(config, QUARTERS, PowerProfile.of(0, 0, 0, 0, 0, 300)));
    }

    @Test
    void aRunThatIsOverIsForgotten() {
        ApplianceRun next = run(200, 300);
        TimeShiftableConfig config = new TimeShiftableConfig(List.of(run(0, 30), run(30, 120), next));
        PowerProfile executed = PowerProfile.of(2000, 1000, 2000, 1000, 0, 0);
        assertEquals(config(next), provider.advance(config, QUARTERS, executed));
    }

    /** Switched on by hand two minutes too late, measured as it was: the nearest start counts. */
    @Test
    void whatWasExecutedDecidesWhenItBegan() {
        TimeShiftableConfig config = config(ApplianceRun.of(minute(0), minute(180), QUARTER, List.of(3.0, 2.0, 1.0)));
        PowerProfile executed = PowerProfile.of(0, 0, 0, 0, 2600, 2100);
        assertEquals(
                minute(60),
                provider.advance(config, QUARTERS, executed)
                        .runs()
                        .get(0)
                        .started()
                        .orElseThrow());
    }

    /** It did not run, and cannot any more: the next period says so. */
    @Test
    void aMissedRunIsRefusedInTheNextPeriod() {
        TimeShiftableConfig next = provider.advance(config(run(60, 119)), QUARTERS, PowerProfile.zero(6));
        InfeasibleDeviceException e =
                assertThrows(InfeasibleDeviceException.class, () -> provider.create(next, QUARTERS.next()));
        assertEquals(
                List.of(new Violation("latest end of runs[0] (" + minute(60) + " to " + minute(119) + ")", 0, 60, "s")),
                e.violations());
    }

    @Test
    void aWindowWithoutAStartOnTheGridIsRefused() {
        InfeasibleDeviceException e = assertThrows(
                InfeasibleDeviceException.class, () -> provider.create(config(run(10, 40), run(85, 115)), QUARTERS));
        assertEquals(
                List.of(
                        new Violation("latest end of runs[0] (" + minute(10) + " to " + minute(40) + ")", 1, 300, "s"),
                        new Violation(
                                "latest end of runs[1] (" + minute(85) + " to " + minute(115) + ")", 5, 300, "s")),
                e.violations());
    }

    @Test
    void aRunBeforeOrAfterTheHorizonIsNoMatter() {
        ApplianceRun over = run(-40, -5).startedAt(minute(-40));
        assertPlan(new long[6], config(run(-80, -50), over, run(90, 120)), 9000, 9000, 9000, 9000, 9000, 9000);
    }

    @Test
    void checkAcceptsEveryStartAndNothingElse() {
        Device device = provider.create(config(run(15, 60)), QUARTERS);
        assertEquals(List.of(), device.check(PowerProfile.of(0, 2000, 1000, 0, 0, 0)));
        assertEquals(List.of(), device.check(PowerProfile.of(0, 0, 2000, 1000, 0, 0)));
        String name = "profile of runs[0] (" + minute(15) + " to " + minute(60) + ")";
        assertEquals(
                List.of(
                        new Violation("power without a run", 0, 0.002, "W"),
                        new Violation(name, 3, 0.5, "W"),
                        new Violation("power without a run", 5, 1, "W")),
                device.check(PowerProfile.of(2, 0, 2000, 1500, 0, -1000)));
        assertEquals(2, device.check(PowerProfile.zero(6)).size());
    }

    @Test
    void checkAcceptsWaitingIfThereIsTime() {
        assertEquals(List.of(), provider.create(config(run(60, 120)), QUARTERS).check(PowerProfile.zero(6)));
        assertEquals(
                1,
                provider.create(config(run(60, 119)), QUARTERS)
                        .check(PowerProfile.zero(6))
                        .size());
    }

    @Test
    void windowsMustNotOverlap() {
        assertProblem("runs[1].earliestStart", () -> config(run(0, 60), run(59, 90)));
        assertProblem("runs[1].earliestStart", () -> config(run(60, 90), run(0, 30)));
        assertEquals(2, config(run(0, 60), run(60, 90)).runs().size());
    }

    @Test
    void aRunMustFitIntoItsWindow() {
        assertProblem("latestEnd", () -> run(0, 29));
        assertProblem("latestEnd", () -> run(0, -30));
        assertProblem("latestEnd", () -> run(0, 31 * 24 * 60 + 1));
        assertProblem("started", () -> run(0, 60).startedAt(minute(-1)));
        assertProblem("started", () -> run(0, 60).startedAt(minute(31)));
        run(0, 60).startedAt(minute(30));
    }

    @Test
    void aRunHasPowersAndAStep() {
        assertProblem("powersW", () -> run(QUARTER, List.of()));
        assertProblem("powersW[1]", () -> run(QUARTER, List.of(1.0, -1.0)));
        assertProblem("powersW[0]", () -> run(QUARTER, List.of(Double.NaN)));
        assertProblem("step", () -> run(Duration.ZERO, WASH));
        assertProblem("step", () -> run(Duration.ofMillis(1500), WASH));
        assertProblem("step", () -> run(Duration.ofSeconds(Long.MAX_VALUE), WASH));
        assertProblem("powersW", () -> run(Duration.ofDays(1), List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)));
        assertProblem("earliestStart", () -> ApplianceRun.of(minute(0).plusNanos(5), minute(50), QUARTER, WASH));
    }

    @Test
    void namesEverythingThatIsWrong() {
        List<Problem> problems = problems(() ->
                new ApplianceRun(minute(0).plusNanos(1), minute(10), QUARTER, List.of(-1.0), Optional.of(minute(-5))));
        assertEquals(
                List.of("earliestStart", "powersW[0]", "latestEnd", "started"),
                problems.stream().map(Problem::path).toList());
        assertTrue(problems.get(2).message().contains("by at least the PT15M that the run takes"));
    }

    @Test
    void targetsMustFitTheHorizon() {
        Device device = provider.create(config(), QUARTERS);
        assertThrows(IllegalArgumentException.class, () -> device.plan(PowerProfile.zero(5)));
        assertThrows(IllegalArgumentException.class, () -> device.check(PowerProfile.zero(7)));
    }

    @Test
    void isProvided() {
        assertEquals("time-shiftable", provider.name());
        assertTrue(provider.deterministic());
        assertEquals(config(), provider.defaults().orElseThrow());
        assertEquals(0, provider.capacityWh(config()));
    }

    private static TimeShiftableConfig config(ApplianceRun... runs) {
        return new TimeShiftableConfig(List.of(runs));
    }

    private static ApplianceRun run(int from, int to) {
        return ApplianceRun.of(minute(from), minute(to), QUARTER, WASH);
    }

    private static ApplianceRun run(Duration step, List<Double> powers) {
        return ApplianceRun.of(minute(0), minute(31 * 24 * 60), step, powers);
    }

    private static Instant minute(int minutes) {
        return Neighbourhoods.START.plus(Duration.ofMinutes(minutes));
    }

    private void assertPlan(long[] expected, ApplianceRun run, long... target) {
        assertPlan(expected, config(run), target);
    }

    private void assertPlan(long[] expected, TimeShiftableConfig config, long... target) {
        Device device = provider.create(config, QUARTERS);
        DevicePlan plan = device.plan(PowerProfile.of(target));
        assertEquals(PowerProfile.of(expected), plan.profile());
        assertEquals(0, plan.gap());
        assertEquals(List.of(), device.check(plan.profile()));
    }

    private static void assertProblem(String path, Executable wrong) {
        assertEquals(path, problems(wrong).get(0).path());
    }

    private static List<Problem> problems(Executable wrong) {
        return assertThrows(ConfigurationException.class, wrong).problems();
    }
}
