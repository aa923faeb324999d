package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** All batteries of the generated neighbourhood, planned day by day for its 184 days, with and without losses. */
class BatteryFileTest {
    private static final Path FILE = Path.of(
            System.getProperty("dsm4j.data", "../../shared/data"), "neighbourhood-generated", "battery_specs.csv");
    private static final int DAYS = 184;

    private final BatteryProvider provider = new BatteryProvider();
    private final Random random = new Random(1);

    @Test
    void everyDayIsPlannedWithinAllBounds() throws IOException {
        assumeTrue(Files.exists(FILE), FILE + " is not here");
        List<String> rows = Files.readAllLines(FILE);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            BatteryConfigBuilder builder = BatteryConfig.builder()
                    .powerW(Double.parseDouble(cells[1]))
                    .capacityWh(Double.parseDouble(cells[2]))
                    .initialWh(Double.parseDouble(cells[3]));
            assertEquals(0, planEveryDay(builder.build()), "a battery without losses has no gap");
            double lossy = planEveryDay(builder.efficiency(0.95, 0.95)
                    .selfDischargePerHour(0.0001)
                    .standingLossW(5)
                    .build());
            assertTrue(lossy < 0.01, () -> "relative gap " + lossy);
        }
        assertEquals(9, rows.size());
    }

    /** The largest gap, relative to the distance between plan and target. */
    private double planEveryDay(BatteryConfig first) {
        BatteryConfig config = first;
        Horizon horizon = Neighbourhoods.horizon(96);
        double worst = 0;
        for (int day = 0; day < DAYS; day++) {
            Device battery = provider.create(config, horizon);
            PowerProfile target = Neighbourhoods.noise(random, 96, 3e6);
            DevicePlan plan = battery.plan(target);
            assertEquals(List.of(), battery.check(plan.profile()));
            worst = Math.max(
                    worst, plan.gap() / (1000 * plan.profile().minus(target).norm()));
            config = provider.advance(config, horizon, plan.profile());
            assertEquals(config.endWh(), config.startWh(), 0.001);
            horizon = horizon.next();
        }
        return worst;
    }
}
