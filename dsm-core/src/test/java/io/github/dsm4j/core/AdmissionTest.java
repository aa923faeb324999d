package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.DeviceProvider;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A device that does not promise the same plan on every machine takes part by method 2 only. */
class AdmissionTest {
    /** A heater that may run at any power up to 1 kW. */
    public record HeaterConfig(long size) {}

    /** Keeps the default: it promises nothing. */
    public static final class HeaterProvider implements DeviceProvider<HeaterConfig> {
        @Override
        public String name() {
            return "heater";
        }

        @Override
        public Class<HeaterConfig> configType() {
            return HeaterConfig.class;
        }

        @Override
        public Device create(HeaterConfig config, Horizon horizon) {
            return new Device() {
                @Override
                public DevicePlan plan(PowerProfile target) {
                    return DevicePlan.optimal(target.map(p -> Math.max(0, Math.min(1_000_000, p))));
                }

                @Override
                public List<Violation> check(PowerProfile profile) {
                    return List.of();
                }
            };
        }
    }

    private static NeighbourhoodBuilder withHeater(Method method) {
        return Samples.houses(2)
                .plugins(Plugins.discover(PluginSource.installed().and(PluginSource.of(new HeaterProvider()))))
                .house(3, new HeaterConfig(1))
                .method(method)
                .consensus("pow");
    }

    @Test
    void method1RefusesIt() {
        NeighbourhoodBuilder builder = withHeater(Method.METHOD_1);
        ConfigurationException e = assertThrows(ConfigurationException.class, builder::build);
        assertEquals(
                "house 3: device: is a heater, which does not plan the same on every machine; use method 2",
                e.getMessage());
    }

    @Test
    void method2TakesIt() {
        try (Neighbourhood n = withHeater(Method.METHOD_2).build()) {
            PeriodResult result = n.plan(Samples.day(0), Samples.baseloads(3, 8, 1));
            assertEquals(3, result.localProfiles().size());
        }
    }
}
