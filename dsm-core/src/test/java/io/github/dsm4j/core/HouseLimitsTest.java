package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.BatteryConfig;
import io.github.dsm4j.steering.LoadConfig;
import io.github.dsm4j.steering.Series;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fuses of houses and cables of parts of them. */
class HouseLimitsTest {
    private static final Horizon DAY = Samples.day(0);
    private static final BatteryConfig BATTERY = Samples.battery(4_000);

    /** Would be charged and discharged with 2 kW to help the other house, if it were not for the fuse. */
    private static Map<NodeId, PowerProfile> baseloads() {
        Map<NodeId, PowerProfile> baseloads = new TreeMap<>();
        baseloads.put(NodeId.of(1), PowerProfile.zero(8).map(v -> 1_000_000));
        baseloads.put(
                NodeId.of(2),
                PowerProfile.of(-3_000_000, -3_000_000, 0, 0, 3_000_000, 3_000_000, 3_000_000, 3_000_000));
        return baseloads;
    }

    private static PeriodResult planned(Method method, House house) {
        try (Neighbourhood n = Neighbourhood.builder()
                .method(method)
                .consensus("pos")
                .house(house)
                .house(2, Samples.battery(500))
                .build()) {
            return n.plan(DAY, baseloads());
        }
    }

    @Test
    void theFuseOfAHouseCountsItsBaseload() {
        PowerProfile free =
                planned(Method.METHOD_1, House.of(1, BATTERY)).localProfiles().get(NodeId.of(1));
        assertTrue(free.peak() > 2_500_000);
        House fused = House.of(1, BATTERY).withLimits(PowerLimits.of(0, 2_500));
        PeriodResult result = planned(Method.METHOD_1, fused);
        PowerProfile local = result.localProfiles().get(NodeId.of(1));
        for (int t = 0; t < 8; t++) {
            assertTrue(local.at(t) >= -10 && local.at(t) <= 2_500_010, local::toString);
        }
        assertEquals(result.outcome(), planned(Method.METHOD_2, fused).outcome());
        assertEquals(List.of(), result.houses().get(NodeId.of(1)).shortfalls());
    }

    @Test
    void whatNothingKeepsIsRefusedOrReported() {
        PowerLimits fuse = PowerLimits.of(-5_000, 500);
        House house = House.of(1, Samples.battery(100)).withLimits(fuse);
        InfeasibleDeviceException refused =
                assertThrows(InfeasibleDeviceException.class, () -> planned(Method.METHOD_2, house));
        assertTrue(refused.getMessage().contains("house 1, group has no admissible plan: upper limit broken by "));
        assertTrue(refused.getMessage().contains("in interval 7"), refused::getMessage);
        PeriodResult result = planned(Method.METHOD_2, house.withLimits(fuse.relaxed()));
        HousePlan plan = result.houses().get(NodeId.of(1));
        assertEquals(refused.violations(), plan.shortfalls());
        double excess = plan.shortfalls().stream()
                .mapToDouble(v -> v.amount() * v.amount())
                .sum();
        // The battery must end as it began, so it can do no better than to leave the excess evenly spread.
        assertEquals(8 * 500 * 500, excess, 8 * 500);
    }

    /** A feeder as one node: two houses with loads of their own, each behind a fuse, and a cable for both. */
    @Test
    void groupsNestToAnyDepth() {
        DeviceGroupConfig house = new DeviceGroupConfig(
                List.of(new LoadConfig(Series.of(DAY, 0, 0, 0, 0, 2_000, 2_000, 2_000, 2_000)), BATTERY),
                PowerLimits.of(0, 1_500));
        House feeder = House.of(1, house, house).withLimits(PowerLimits.of(-10_000, 3_500));
        for (Method method : Method.values()) {
            PeriodResult result = planned(method, feeder);
            HousePlan plan = result.houses().get(NodeId.of(1));
            assertEquals(2, plan.plan().parts().size());
            plan.plan().parts().forEach(part -> {
                assertTrue(part.profile().peak() <= 1_500_010);
                assertEquals(2_000_000, part.parts().get(0).profile().at(4));
            });
            assertTrue(result.localProfiles().get(NodeId.of(1)).peak() <= 3_500_010);
        }
    }

    @Test
    void fromAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("network.json"), """
                {"consensus": "pos", "houses": [
                  {"id": 1, "devices": ["battery", {"devices": ["battery"], "limits": {"maxW": [3000]}}],
                   "limits": {"minW": [-2000], "maxW": [1, 2, 3, 4, 5, 6, 7, 8], "relax": true}},
                  {"id": 2, "device": "battery", "limits": {"maxW": [9000]}}]}
                """);
        try (Neighbourhood n = Neighbourhood.builder().configuration(file).build()) {
            DeviceGroupConfig first = (DeviceGroupConfig) n.house(NodeId.of(1)).device();
            assertEquals(new PowerLimits(List.of(-2e3), List.of(1., 2., 3., 4., 5., 6., 7., 8.), true), first.limits());
            assertEquals(
                    List.of(3e3),
                    ((DeviceGroupConfig) first.devices().get(1)).limits().maxW());
            PeriodResult result = n.plan(DAY, baseloads());
            assertEquals(2, result.houses().get(NodeId.of(1)).plan().parts().size());
        }
    }
}
