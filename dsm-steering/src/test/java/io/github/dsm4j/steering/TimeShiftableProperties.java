package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Appliances with runs at random, against a simulation minute by minute. */
class TimeShiftableProperties {
    private static final TimeShiftableProvider APPLIANCES = new TimeShiftableProvider();

    /** Every start on the grid at which the run is over in time, and those after the horizon as one. */
    @Property(tries = 3000)
    void noOtherStartIsNearer(@ForAll @IntRange(min = 1, max = 4) int quarters, @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = new Horizon(Neighbourhoods.START, Duration.ofMinutes(15L * quarters), 1 + random.nextInt(40));
        ApplianceRun run = run(random, Neighbourhoods.START.minusSeconds(60L * random.nextInt(600)), quarters);
        PowerProfile target = PowerProfile.zero(horizon.intervals()).map(zero -> random.nextInt(4_000_000) - 1_000_000);
        TimeShiftableConfig config = new TimeShiftableConfig(List.of(run));
        List<PowerProfile> all = candidates(run, horizon);
        if (all.isEmpty()) {
            assertThrows(InfeasibleDeviceException.class, () -> APPLIANCES.create(config, horizon));
            return;
        }
        Device device = APPLIANCES.create(config, horizon);
        PowerProfile plan = device.plan(target).profile();
        assertEquals(List.of(), device.check(plan));
        BigInteger ours = plan.minus(target).squaredNorm();
        assertTrue(all.contains(plan));
        for (PowerProfile other : all) {
            int order = ours.compareTo(other.minus(target).squaredNorm());
            assertTrue(order < 0 || (order == 0 && all.indexOf(plan) <= all.indexOf(other)));
            assertEquals(List.of(), device.check(other));
        }
    }

    /** In order of time. */
    private static List<PowerProfile> candidates(ApplianceRun run, Horizon horizon) {
        List<PowerProfile> result = new ArrayList<>();
        boolean later = false;
        boolean over = !run.latestEnd().isAfter(horizon.start());
        for (int s = 0; !horizon.at(s).plus(run.length()).isAfter(run.latestEnd()); s++) {
            boolean early = horizon.at(s).isBefore(run.earliestStart());
            later |= s >= horizon.intervals() && !early;
            if (s < horizon.intervals() && !early) {
                result.add(PowerProfile.of(sampled(run, horizon.at(s), horizon)));
            }
        }
        if (later || over) {
            result.add(PowerProfile.zero(horizon.intervals()));
        }
        return result;
    }

    /** Minute by minute; the powers of {@link #run} make rounding unnecessary. */
    private static long[] sampled(ApplianceRun run, Instant start, Horizon horizon) {
        long[] power = new long[horizon.intervals()];
        for (Instant now = start; now.isBefore(start.plus(run.length())); now = now.plusSeconds(60)) {
            long step = Duration.between(start, now).dividedBy(run.step());
            long interval = Math.floorDiv(
                    Duration.between(horizon.start(), now).toSeconds(),
                    horizon.step().toSeconds());
            if (interval >= 0 && interval < power.length) {
                power[(int) interval] += Math.round(
                        run.powersW().get((int) step) * 1000 / horizon.step().toMinutes());
            }
        }
        return power;
    }

    /** Runs day after day, whatever the targets: each is complete, within its window, and uninterrupted. */
    @Property(tries = 200)
    void everyRunIsComplete(@ForAll @IntRange(min = 1, max = 4) int quarters, @ForAll long seed) {
        Random random = new Random(seed);
        Duration step = Duration.ofMinutes(15L * quarters);
        List<ApplianceRun> runs = runs(random, quarters);
        TimeShiftableConfig state = new TimeShiftableConfig(runs);
        Horizon day = new Horizon(Neighbourhoods.START, step, 1 + random.nextInt(30));
        List<Long> power = new ArrayList<>();
        while (day.start().isBefore(runs.get(runs.size() - 1).latestEnd())) {
            Device device = APPLIANCES.create(state, day);
            PowerProfile target = PowerProfile.zero(day.intervals()).map(zero -> random.nextInt(3_000_000) - 1_500_000);
            PowerProfile plan = device.plan(target).profile();
            assertEquals(List.of(), device.check(plan));
            for (long milliwatts : plan.milliwatts()) {
                power.add(milliwatts);
            }
            state = APPLIANCES.advance(state, day, plan);
            day = day.next();
        }
        assertEquals(List.of(), state.runs());
        Horizon all = new Horizon(Neighbourhoods.START, step, power.size());
        PowerProfile executed =
                PowerProfile.of(power.stream().mapToLong(Long::longValue).toArray());
        long sum = 0;
        for (ApplianceRun run : runs) {
            assertTrue(candidates(run, all).stream().anyMatch(c -> isPart(c, executed, run, all)));
            sum += candidates(run, all).get(0).squaredNorm().longValueExact();
        }
        assertEquals(sum, executed.squaredNorm().longValueExact());
    }

    /** Whether a run lies in the executed profile; other runs may be there too. */
    private static boolean isPart(PowerProfile candidate, PowerProfile executed, ApplianceRun run, Horizon all) {
        for (int t = 0; t < all.intervals(); t++) {
            boolean inside = all.at(t).isBefore(run.latestEnd()) && !all.at(t).isBefore(run.earliestStart());
            if (inside && candidate.at(t) != executed.at(t)) {
                return false;
            }
        }
        return true;
    }

    /** 5, 15 and 60 minutes give the same energy, whenever the run begins, but for whole mW and uW. */
    @Property(tries = 500)
    void theStepDoesNotChangeTheEnergy(@ForAll long seed) {
        Random random = new Random(seed);
        ApplianceRun run = ApplianceRun.of(
                Neighbourhoods.START,
                Neighbourhoods.START.plus(Duration.ofHours(24)),
                Duration.ofSeconds(1 + random.nextInt(1_000)),
                random.doubles(1 + random.nextInt(80), 0, 3_000).boxed().toList());
        double joules = run.powersW().stream()
                .mapToDouble(p -> p * run.step().toSeconds())
                .sum();
        for (int minutes : new int[] {5, 15, 60}) {
            Horizon horizon = new Horizon(Neighbourhoods.START, Duration.ofMinutes(minutes), 24 * 60 / minutes);
            Device device = APPLIANCES.create(new TimeShiftableConfig(List.of(run)), horizon);
            PowerProfile plan = device.plan(Neighbourhoods.noise(random, horizon.intervals(), 3e6))
                    .profile();
            long sum = 0;
            for (long milliwatts : plan.milliwatts()) {
                assertTrue(milliwatts >= 0 && milliwatts <= 3_000_000);
                sum += milliwatts;
            }
            double rounding = 0.5e-3 * 60 * minutes + 0.5e-6 * run.length().toSeconds() + 1e-6;
            assertEquals(joules, sum * 60.0 * minutes / 1000, rounding);
        }
    }

    private static List<ApplianceRun> runs(Random random, int quarters) {
        List<ApplianceRun> runs = new ArrayList<>();
        Instant now = Neighbourhoods.START.plusSeconds(60L * random.nextInt(600));
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            runs.add(run(random, now, quarters));
            now = runs.get(i).latestEnd().plusSeconds(60L * random.nextInt(2) * random.nextInt(600));
        }
        return runs;
    }

    /** A run with a start on the grid; powers in W that are whole mW as means of up to an hour. */
    private static ApplianceRun run(Random random, Instant earliest, int quarters) {
        Duration step = Duration.ofMinutes(5L * (1 + random.nextInt(4)));
        List<Double> powers = random.ints(1 + random.nextInt(8), 0, 40)
                .mapToObj(i -> i * 45.0)
                .toList();
        Duration window = step.multipliedBy(powers.size()).plusMinutes(15L * quarters + random.nextInt(900));
        return ApplianceRun.of(earliest, earliest.plus(window), step, powers);
    }
}
