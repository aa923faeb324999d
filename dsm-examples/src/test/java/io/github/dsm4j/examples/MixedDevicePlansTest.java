package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.DeviceFactory;
import io.github.dsm4j.core.House;
import io.github.dsm4j.core.Neighbourhood;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.examples.data.DeviceCsv;
import io.github.dsm4j.examples.data.DeviceTable;
import io.github.dsm4j.examples.data.DeviceTable.Row;
import io.github.dsm4j.examples.data.GeneratedNeighbourhood;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.data.WideCsv;
import io.github.dsm4j.examples.data.WideProfiles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the devices of the mixed neighbourhood are said to do, held against what they may do. */
class MixedDevicePlansTest {
    private static final Path FILE = Path.of("mixed-neighbourhood.json");
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int PER_DAY = 96;
    private static final int DAYS = 7;

    @TempDir
    static Path folder;

    private static final DeviceFactory FACTORY = Plugins.discover().devices();
    private static Path result;
    private static List<House> houses;
    private static DeviceTable table;

    @BeforeAll
    static void run() {
        result = folder.resolve("result");
        dsm("run", "--config", FILE, "--days", DAYS, "--approach", "centralised,none", "--out", result)
                .succeeds();
        houses = new ArrayList<>();
        Neighbourhood.builder().configuration(FILE).eachHouse(house -> {
            houses.add(house);
            return house;
        });
        table = DeviceCsv.read(result.resolve("devices.csv"), STEP, DAYS * PER_DAY);
    }

    @Test
    void thereAreAllKinds() {
        Set<String> kinds = new TreeSet<>();
        table.rows().forEach(row -> kinds.add(row.kind()));
        assertEquals(Set.of("baseload", "battery", "electric-vehicle", "heat-pump", "pv", "time-shiftable"), kinds);
        String text = houses.toString();
        for (String mode : List.of("CONTINUOUS", "THRESHOLD", "LEVELS", "VEHICLE_TO_GRID")) {
            assertTrue(text.contains(mode), mode);
        }
        assertTrue(houses.stream().filter(h -> members(h.device()).size() > 1).count() >= 8);
    }

    /** From day to day, each device from the state that its own plan left it in. */
    @ParameterizedTest
    @CsvSource({"agreed_w", "uncontrolled_w"})
    void everyDeviceMayDoWhatItDoes(String column) {
        long[][] powers = table.milliwatts(column);
        int row = 0;
        int checked = 0;
        for (House house : houses) {
            row++; // the baseload
            for (Record device : members(house.device())) {
                Record config = device;
                for (int day = 0; day < DAYS; day++) {
                    PowerProfile profile = day(powers[row], day);
                    Horizon horizon =
                            Horizon.day(Instant.parse("2026-05-01T00:00:00Z").plus(Duration.ofDays(day)));
                    assertEquals(
                            List.of(),
                            FACTORY.create(config, horizon).check(profile),
                            table.rows().get(row) + " on day " + (day + 1));
                    config = FACTORY.advance(config, horizon, DevicePlan.optimal(profile));
                    checked++;
                }
                row++;
            }
        }
        assertEquals(table.rows().size(), row);
        assertEquals((table.rows().size() - houses.size()) * DAYS, checked);
    }

    private static List<Record> members(Record config) {
        return config instanceof DeviceGroupConfig group ? group.devices() : List.of(config);
    }

    private static PowerProfile day(long[] powers, int day) {
        return PowerProfile.of(Arrays.copyOfRange(powers, day * PER_DAY, (day + 1) * PER_DAY));
    }

    @ParameterizedTest
    @CsvSource({"agreed_w, centralised", "uncontrolled_w, none"})
    void baseloadAndDevicesAddUpExactly(String column, String approach) {
        NeighbourhoodData data =
                GeneratedNeighbourhood.of(1).withHouses(houses.size()).generate();
        WideProfiles local = WideCsv.read(result.resolve(approach).resolve("local-profiles.csv"), STEP);
        long[][] powers = table.milliwatts(column);
        for (int house = 0; house < houses.size(); house++) {
            String name = "house_" + (house + 1);
            long[] sum = new long[DAYS * PER_DAY];
            for (int row = 0; row < powers.length; row++) {
                Row head = table.rows().get(row);
                if (head.house().equals(name)) {
                    long[] power = powers[row];
                    Arrays.setAll(sum, t -> sum[t] + power[t]);
                    assertTrue(
                            !head.device().isEmpty()
                                    || Arrays.equals(
                                            data.milliwatts(house, 2),
                                            day(power, 2).milliwatts()),
                            "the baseload of " + name);
                }
            }
            assertEquals(-1, Arrays.mismatch(sum, local.milliwatts(house)), name);
        }
    }
}
