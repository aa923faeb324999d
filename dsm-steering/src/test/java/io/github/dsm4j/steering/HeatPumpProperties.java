package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Heat pumps with buffers and losses of all sizes, held against the physics in W and Wh. */
class HeatPumpProperties {
    private final HeatPumpProvider provider = new HeatPumpProvider();

    /** The buffer never runs dry, so the demand is met. */
    @Property(tries = 2000)
    void demandIsMetInEveryInterval(
            @ForAll @IntRange(min = 1, max = 100) int intervals,
            @ForAll @IntRange(min = 1, max = 7200) int seconds,
            @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = new Horizon(Neighbourhoods.START, Duration.ofSeconds(seconds), intervals);
        HeatPumpConfig config = config(random, intervals * (long) seconds);
        try {
            Device device = provider.create(config, horizon);
            PowerProfile plan =
                    device.plan(Neighbourhoods.noise(random, intervals, 3e6)).profile();
            assertEquals(List.of(), device.check(plan));
            simulate(config, horizon, plan);
        } catch (InfeasibleDeviceException e) {
            assertTrue(e.violations().get(0).amount() > 0);
        }
    }

    /** No plan of another target is nearer to this one. */
    @Property(tries = 500)
    void noOtherPlanIsNearerToTheTarget(@ForAll @IntRange(min = 1, max = 48) int intervals, @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = Neighbourhoods.horizon(intervals);
        try {
            Device device = provider.create(config(random, intervals * 900L), horizon);
            PowerProfile target = Neighbourhoods.noise(random, intervals, 3e6);
            PowerProfile other =
                    device.plan(Neighbourhoods.noise(random, intervals, 3e6)).profile();
            double best = device.plan(target).profile().minus(target).norm();
            assertTrue(best <= other.minus(target).norm() + 6 * Math.sqrt(intervals) / 1000);
        } catch (InfeasibleDeviceException e) {
            assertTrue(e.violations().get(0).amount() > 0);
        }
    }

    /** The same power for the same time does the same, in steps of 5, 15 or 60 minutes, whatever the steps of the demand. */
    @Property(tries = 300)
    void stepLengthDoesNotChangePhysics(@ForAll @IntRange(min = 1, max = 25) int hours, @ForAll long seed) {
        Random random = new Random(seed);
        HeatPumpConfig drawn = config(random, hours * 3600L);
        Series demand = hourly(random, hours, 0, 3_000);
        HeatPumpConfig config = new HeatPumpConfig(
                1e9,
                0,
                drawn.cop(),
                drawn.cops().map(any -> hourly(random, hours, 2, 4)),
                Optional.of(demand),
                1e8,
                Optional.of(5e7),
                drawn.finalWh(),
                FinalState.FREE,
                drawn.lossPerHour(),
                drawn.standingLossW());
        long[] power = random.longs(hours, 0, 2_000_000).toArray();
        double hourly = after(config, power, 60);
        assertEquals(hourly, after(config, power, 15), 1e-4);
        assertEquals(hourly, after(config, power, 5), 1e-4);
    }

    /** A pump that follows its plans can plan the next day, with demand and COP known for all of them. */
    @Property(tries = 200)
    void theStateRollsOn(@ForAll long seed) {
        Random random = new Random(seed);
        int[] lengths = {96, 92, 100};
        HeatPumpConfig config = HeatPumpConfig.builder()
                .maxPowerW(2_000)
                .cop(hourly(random, 12 * 25, 2, 4))
                .demand(hourly(random, 12 * 25, 0, 3_000))
                .bufferWh(20_000 * random.nextDouble())
                .lossPerHour(0.02 * random.nextDouble())
                .standingLossW(20)
                .build();
        Horizon horizon = Neighbourhoods.horizon(96);
        for (int day = 0; day < 12; day++) {
            PowerProfile plan = provider.create(config, horizon)
                    .plan(Neighbourhoods.noise(random, horizon.intervals(), 3e6))
                    .profile();
            config = provider.advance(config, horizon, plan);
            assertEquals(config.endWh(), config.startWh(), 0.01);
            horizon = new Horizon(horizon.end(), horizon.step(), lengths[day % 3]);
        }
    }

    private double after(HeatPumpConfig config, long[] hourly, int minutes) {
        int parts = 60 / minutes;
        long[] power = LongStream.range(0, (long) hourly.length * parts)
                .map(t -> hourly[(int) t / parts])
                .toArray();
        Horizon horizon = new Horizon(Neighbourhoods.START, Duration.ofMinutes(minutes), power.length);
        return provider.advance(config, horizon, PowerProfile.of(power)).startWh();
    }

    private static void simulate(HeatPumpConfig config, Horizon horizon, PowerProfile plan) {
        double hours = horizon.step().toSeconds() / 3600.0;
        double[] demand = config.demand().orElseThrow().meansOver(horizon);
        double rate = -Math.log(1 - config.lossPerHour());
        double heat = config.startWh();
        double slack = 2 * 0.001 * 5 * hours + 1e-6;
        for (int t = 0; t < plan.length(); t++) {
            double cop = config.cops().isPresent() ? config.cops().get().meansOver(horizon)[t] : config.cop();
            double power = plan.at(t) / 1000.0;
            double settled = (cop * power - demand[t] - config.standingLossW()) / rate;
            heat = settled + (heat - settled) * Math.exp(-rate * hours);
            assertTrue(power >= config.minPowerW() - 1e-6 && power <= config.maxPowerW() + 1e-6);
            assertTrue(heat >= -slack && heat <= config.bufferWh() + slack);
        }
        assertTrue(config.finalState() == FinalState.FREE || heat >= config.endWh() - slack);
        assertTrue(config.finalState() != FinalState.EXACT || heat <= config.endWh() + slack);
    }

    private static HeatPumpConfig config(Random random, long seconds) {
        int hours = (int) (seconds / 3600) + 1;
        double buffer = random.nextInt(4) == 0 ? 0 : 20_000 * random.nextDouble();
        HeatPumpConfigBuilder builder = HeatPumpConfig.builder()
                .maxPowerW(2_000)
                .minPowerW(random.nextInt(4) == 0 && buffer > 0 ? 100 : 0)
                .cop(2 + 2 * random.nextDouble())
                .demand(hourly(random, hours, 300, 3_000))
                .bufferWh(buffer)
                .finalState(FinalState.values()[random.nextInt(3)])
                .lossPerHour(0.0001 + 0.02 * random.nextDouble())
                .standingLossW(random.nextBoolean() ? 0 : 50 * random.nextDouble());
        return random.nextBoolean()
                ? builder.build()
                : builder.cop(hourly(random, hours, 2, 5)).build();
    }

    private static Series hourly(Random random, int hours, double low, double high) {
        List<Double> values = Stream.generate(() -> low + (high - low) * random.nextDouble())
                .limit(hours)
                .toList();
        return new Series(Neighbourhoods.START, Duration.ofHours(1), values);
    }
}
