package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.DeviceProvider;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.steering.BatteryConfig;
import io.github.dsm4j.steering.BatteryProvider;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** In method 1 every node plans for everybody (thesis §5.3.1, step 3); in method 2 each plans for itself. */
class EveryNodeComputesTest {
    private static final int HOUSES = 5;

    /** A battery that counts the plans made of it, by whomever. */
    public record CountedConfig(double capacityWh) {}

    /** Provides it; one counter for all. */
    public static final class CountedProvider implements DeviceProvider<CountedConfig> {
        private final AtomicLong plans = new AtomicLong();

        @Override
        public String name() {
            return "counted";
        }

        @Override
        public Class<CountedConfig> configType() {
            return CountedConfig.class;
        }

        @Override
        public Device create(CountedConfig config, Horizon horizon) {
            BatteryConfig battery = Samples.battery(config.capacityWh());
            Device planner = new BatteryProvider().create(battery, horizon);
            return new Device() {
                @Override
                public DevicePlan plan(PowerProfile target) {
                    plans.incrementAndGet();
                    return planner.plan(target);
                }

                @Override
                public List<Violation> check(PowerProfile profile) {
                    return planner.check(profile);
                }
            };
        }

        @Override
        public boolean deterministic() {
            return true;
        }
    }

    private static long[] plansAndIterations(Method method) {
        CountedProvider counted = new CountedProvider();
        NeighbourhoodBuilder builder = Neighbourhood.builder()
                .plugins(Plugins.discover(PluginSource.installed().and(PluginSource.of(counted))))
                .method(method)
                .initial(Initial.IDLE)
                .consensus("pos");
        for (int id = 1; id <= HOUSES; id++) {
            builder.house(id, new CountedConfig(1_000 * id));
        }
        try (Neighbourhood n = builder.build()) {
            PeriodResult result = n.plan(Samples.day(0), Samples.baseloads(HOUSES, 8, 1));
            assertTrue(result.outcome().iterations() > 1);
            return new long[] {counted.plans.get(), result.outcome().iterations(), result.planned()};
        }
    }

    @Test
    void inMethod1EachNodeAndTheManagerPlanForAll() {
        long[] counts = plansAndIterations(Method.METHOD_1);
        long own = HOUSES; // the start that each node shares
        long checked = HOUSES; // and that the manager checks on arrival
        long everybody = (HOUSES + 1) * HOUSES * (1 + counts[1]);
        assertEquals(own + checked + everybody, counts[0]);
        long manager = HOUSES * (1 + counts[1]);
        assertEquals(own + everybody - manager, counts[2]);
    }

    @Test
    void inMethod2EachNodePlansForItself() {
        long[] counts = plansAndIterations(Method.METHOD_2);
        assertEquals(HOUSES * (1 + counts[1]), counts[0]);
        assertEquals(counts[0], counts[2]);
    }
}
