package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One day of 25 houses with 13.5 kWh and 5 kW batteries, half full at both ends, desired profile zero. The numbers come
 * from an independent implementation of profile steering in Python. The data are read from {@code -Ddsm4j.data=}, by
 * default a folder beside the repository; without them the tests are skipped.
 */
class ThesisNeighbourhoodTest {
    private static final Path FILE =
            Path.of(System.getProperty("dsm4j.data", "../../shared/data"), "planner", "houses25.csv");
    private static final Horizon DAY = Horizon.day(Neighbourhoods.START);
    private static final double NORM_W = 36_509.4447;

    private static final List<Prosumer> HOUSES = new ArrayList<>();

    /** One row per interval, one column per house, W. */
    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(FILE), () -> "no data at " + FILE);
        List<String[]> rows = Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                .map(line -> line.split(",", -1))
                .toList();
        BatteryConfig battery =
                BatteryConfig.builder().capacityWh(13_500).powerW(5_000).build();
        for (int house = 0; house < rows.get(0).length; house++) {
            long[] load = new long[rows.size()];
            for (int t = 0; t < load.length; t++) {
                load[t] = Math.round(1000 * Double.parseDouble(rows.get(t)[house]));
            }
            HOUSES.add(new Prosumer(NodeId.of(house), PowerProfile.of(load), Battery.of(battery, DAY)));
        }
    }

    @Test
    void fromIdleBatteriesInSeventeenIterations() {
        SteeringOutcome outcome = plan(Initial.IDLE);
        assertEquals(17, outcome.iterations());
        assertEquals(NORM_W, outcome.distance(), 0.01);
    }

    @Test
    void fromFlatHousesInThreeIterations() {
        SteeringOutcome outcome = plan(Initial.FLAT_HOUSE);
        assertEquals(3, outcome.iterations());
        assertEquals(NORM_W, outcome.distance(), 0.01);
    }

    @Test
    void allPlansAreAdmissible() {
        SteeringOutcome outcome = plan(Initial.IDLE);
        for (Prosumer house : HOUSES) {
            PowerProfile planned = outcome.localProfiles().get(house.id()).minus(house.baseload());
            assertTrue(house.device().check(planned).isEmpty());
        }
    }

    private static SteeringOutcome plan(Initial initial) {
        SteeringRules rules = SteeringRules.towardsZero().withInitial(initial);
        return ProfileSteering.standard().plan(DAY, HOUSES, rules);
    }
}
