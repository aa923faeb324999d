package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.steering.ApplianceRun;
import io.github.dsm4j.steering.BatteryConfig;
import io.github.dsm4j.steering.ChargingSession;
import io.github.dsm4j.steering.ElectricVehicleConfig;
import io.github.dsm4j.steering.HeatPumpConfig;
import io.github.dsm4j.steering.TimeShiftableConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Physics does not depend on the step, nor on what the clock on the wall does: every device gets its energy. */
class StepLengthTest {
    private static final ZoneId UTC = ZoneId.of("UTC");

    /** Wh: energies are met to the nearest milliwatt for an hour; lossy ones to two of them, through losses of 5 %. */
    private static final double ROUNDING = 0.002;

    private static Rolling.Outcome planned(FamilyHouses family, List<Horizon> horizons) {
        return new Rolling(family.devices(), horizons, FamilyHouses::baseloads, horizon -> Optional.empty())
                .agreed(
                        List.of(Method.values()),
                        method -> Neighbourhood.builder().consensus("pos"));
    }

    private static List<Horizon> days(FamilyHouses family, Duration step) {
        return IntStream.range(0, family.days())
                .mapToObj(day -> family.day(day, step))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 15, 60})
    void theSameDaysHaveTheSameEnergiesAtEveryStep(int minutes) {
        FamilyHouses family = new FamilyHouses(UTC, LocalDate.of(2026, 5, 1), 3);
        check(family, days(family, Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27, 92", "2026-10-23, 100"})
    void soDoDaysWhenTheClocksChange(LocalDate first, int intervals) {
        FamilyHouses family = new FamilyHouses(ZoneId.of("Europe/Amsterdam"), first, 5);
        List<Horizon> days = days(family, Duration.ofMinutes(15));
        assertEquals(
                List.of(96, 96, intervals, 96, 96),
                days.stream().map(Horizon::intervals).toList());
        check(family, days);
    }

    /** Plans the days, and holds what every device did against what its configuration asks for. */
    private static void check(FamilyHouses family, List<Horizon> days) {
        Rolling.Outcome outcome = planned(family, days);
        for (int day = 0; day + 1 < family.days(); day++) {
            Instant evening = family.at(day, 18).toInstant();
            Instant morning = family.at(day + 1, 7).toInstant();
            assertEnergy(FamilyHouses.CHARGED_WH, done(outcome, days, 1, 1), evening, morning);
            assertEnergy(FamilyHouses.CHARGED_WH, done(outcome, days, 2, 1), evening, morning);
            assertEnergy(FamilyHouses.CHARGED_WH, done(outcome, days, 3, 0), evening, morning);
            assertEnergy(-FamilyHouses.FED_IN_WH, done(outcome, days, 3, 1, 0), evening, morning);
            assertEnergy(FamilyHouses.WASHING_WH, done(outcome, days, 1, 2), evening, morning);
            assertEnergy(FamilyHouses.WASHING_WH, done(outcome, days, 3, 1, 1), evening, morning);
        }
        for (Horizon day : days) {
            assertEnergy(0, done(outcome, days, 1, 0), day.start(), day.end());
            assertEnergy(0, done(outcome, days, 3, 1, 2), day.start(), day.end());
            assertEnergy(family.heatWh(day) / FamilyHouses.COP, done(outcome, days, 2, 2), day.start(), day.end());
            assertEnergy(-family.sunWh(day), done(outcome, days, 1, 3), day.start(), day.end());
        }
        checkLeft(family, outcome, days);
    }

    /** The batteries end as they must, and the cars that are still there need what they have not got. */
    private static void checkLeft(FamilyHouses family, Rolling.Outcome outcome, List<Horizon> days) {
        assertEquals(3_000, ((BatteryConfig) left(outcome, 1, 0)).startWh(), ROUNDING);
        assertEquals(3_000, ((BatteryConfig) left(outcome, 2, 0)).startWh(), ROUNDING);
        assertEquals(4_000, ((HeatPumpConfig) left(outcome, 2, 2)).startWh(), FamilyHouses.COP * ROUNDING);
        Instant evening = family.at(family.days() - 1, 18).toInstant();
        Instant end = days.get(days.size() - 1).end();
        for (int house = 1; house <= 3; house++) {
            int car = house == 3 ? 0 : 1;
            List<ChargingSession> sessions = ((ElectricVehicleConfig) left(outcome, house, car)).sessions();
            assertEquals(1, sessions.size());
            double rest = sessions.get(0).requiredWh();
            assertEnergy(FamilyHouses.CHARGED_WH - rest, done(outcome, days, house, car), evening, end);
        }
        List<ApplianceRun> runs = ((TimeShiftableConfig) left(outcome, 1, 2)).runs();
        assertTrue(runs.size() == 1 || energy(done(outcome, days, 1, 2), evening, end) == FamilyHouses.WASHING_WH);
    }

    private static void assertEnergy(double wattHours, SortedMap<Instant, Double> done, Instant from, Instant to) {
        assertEquals(wattHours, energy(done, from, to), ROUNDING);
    }

    private static double energy(SortedMap<Instant, Double> done, Instant from, Instant to) {
        return done.subMap(from, to).values().stream().mapToDouble(wh -> wh).sum();
    }

    /** What a device did, Wh in each interval of all days; groups are gone into by the indices. */
    private static SortedMap<Instant, Double> done(
            Rolling.Outcome outcome, List<Horizon> days, int house, int... path) {
        SortedMap<Instant, Double> done = new TreeMap<>();
        for (int day = 0; day < days.size(); day++) {
            Horizon horizon = days.get(day);
            DevicePlan plan =
                    Rolling.at(outcome.periods().get(day), NodeId.of(house)).plan();
            for (int index : path) {
                plan = plan.parts().get(index);
            }
            for (int t = 0; t < horizon.intervals(); t++) {
                done.put(horizon.at(t), plan.profile().at(t) * horizon.step().toSeconds() / 3.6e6);
            }
        }
        return done;
    }

    private static Record left(Rolling.Outcome outcome, int house, int... path) {
        Record config = Rolling.at(outcome.left(), NodeId.of(house));
        for (int index : path) {
            config = ((DeviceGroupConfig) config).devices().get(index);
        }
        return config;
    }
}
