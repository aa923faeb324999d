package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.ApplianceRun;
import io.github.dsm4j.steering.BatteryConfig;
import io.github.dsm4j.steering.ChargingSession;
import io.github.dsm4j.steering.ElectricVehicleConfig;
import io.github.dsm4j.steering.FinalState;
import io.github.dsm4j.steering.HeatPumpConfig;
import io.github.dsm4j.steering.PvConfig;
import io.github.dsm4j.steering.Series;
import io.github.dsm4j.steering.TimeShiftableConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Three houses with every kind of device, whose jobs are at the same time of the clock on the wall on each of some days. */
record FamilyHouses(ZoneId zone, LocalDate first, int days) {
    /** W in each hour; cars leave and appliances run whatever the load, which the sun never covers. */
    private static final int LEAST_LOAD = 8_000;

    static final double CHARGED_WH = 11_040;
    static final double FED_IN_WH = 3_000;
    private static final double HEAT_W = 1_750;
    static final double COP = 3.5;
    static final double WASHING_WH = 700;
    private static final List<Double> WASHING = List.of(900.0, 300.0, 100.0, 1_500.0);

    /** The horizon of a day: 92 or 100 quarter hours when the clocks change. */
    Horizon day(int number, Duration step) {
        ZonedDateTime start = first.plusDays(number).atStartOfDay(zone);
        Duration length = Duration.between(start, first.plusDays(number + 1L).atStartOfDay(zone));
        return new Horizon(start.toInstant(), step, Math.toIntExact(length.dividedBy(step)));
    }

    /** Houses 1 to 3. */
    SortedMap<NodeId, Record> devices() {
        BatteryConfig battery =
                BatteryConfig.builder().capacityWh(6_000).powerW(2_000).build();
        ElectricVehicleConfig continuous = ElectricVehicleConfig.builder()
                .continuous(7_400)
                .sessions(sessions(CHARGED_WH, Optional.empty()))
                .build();
        ElectricVehicleConfig threshold = ElectricVehicleConfig.builder()
                .threshold(1_380, 7_400)
                .sessions(sessions(CHARGED_WH, Optional.empty()))
                .build();
        ElectricVehicleConfig levels = ElectricVehicleConfig.builder()
                .levels(List.of(1_840.0, 3_680.0))
                .sessions(sessions(CHARGED_WH, Optional.empty()))
                .build();
        ElectricVehicleConfig toGrid = ElectricVehicleConfig.builder()
                .vehicleToGrid(-3_000, 3_000, 20_000)
                .sessions(sessions(-FED_IN_WH, Optional.of(10_000.0)))
                .build();
        SortedMap<NodeId, Record> houses = new TreeMap<>();
        houses.put(NodeId.of(1), new DeviceGroupConfig(List.of(battery, continuous, washing(), sun())));
        houses.put(NodeId.of(2), new DeviceGroupConfig(List.of(lossy(), threshold, heatPump())));
        houses.put(
                NodeId.of(3),
                new DeviceGroupConfig(List.of(levels, new DeviceGroupConfig(List.of(toGrid, washing(), battery)))));
        return houses;
    }

    private static BatteryConfig lossy() {
        return BatteryConfig.builder()
                .capacityWh(6_000)
                .powerW(2_000)
                .efficiency(0.95, 0.95)
                .selfDischargePerHour(0.001)
                .finalState(FinalState.EXACT)
                .finalWh(3_000)
                .build();
    }

    private HeatPumpConfig heatPump() {
        return HeatPumpConfig.builder()
                .maxPowerW(3_000)
                .cop(COP)
                .bufferWh(8_000)
                .demand(hourly(hour -> HEAT_W))
                .build();
    }

    /** The heat that is drawn in a day, Wh. */
    double heatWh(Horizon day) {
        return HEAT_W * hours(day.start(), day.end());
    }

    private PvConfig sun() {
        return new PvConfig(hourly(FamilyHouses::sunW));
    }

    private static double sunW(int hour) {
        return hour % 24 > 8 && hour % 24 < 17 ? 1_000.0 : 0.0;
    }

    /** What the sun gives in a day, Wh. */
    double sunWh(Horizon day) {
        int start = hours(first.atStartOfDay(zone).toInstant(), day.start());
        return IntStream.range(start, start + hours(day.start(), day.end()))
                .mapToDouble(FamilyHouses::sunW)
                .sum();
    }

    private static int hours(Instant from, Instant to) {
        return (int) Duration.between(from, to).toHours();
    }

    private Series hourly(IntToDoubleFunction watts) {
        return new Series(
                first.atStartOfDay(zone).toInstant(),
                Duration.ofHours(1),
                IntStream.range(0, 25 * days).mapToDouble(watts).boxed().toList());
    }

    /** From the evening to the morning, the last one past the last day. */
    private List<ChargingSession> sessions(double wattHours, Optional<Double> stored) {
        List<ChargingSession> sessions = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            sessions.add(
                    new ChargingSession(at(day, 18).toInstant(), at(day + 1, 7).toInstant(), wattHours, stored));
        }
        return sessions;
    }

    private TimeShiftableConfig washing() {
        List<ApplianceRun> runs = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            runs.add(ApplianceRun.of(
                    at(day, 21).toInstant(), at(day + 1, 6).toInstant(), Duration.ofMinutes(15), WASHING));
        }
        return new TimeShiftableConfig(runs);
    }

    ZonedDateTime at(int day, int hour) {
        return first.plusDays(day).atTime(LocalTime.of(hour, 0)).atZone(zone);
    }

    /** The same load, whatever the steps: a value for each hour of the clocks of all the world. */
    static Map<NodeId, PowerProfile> baseloads(Horizon horizon) {
        Map<NodeId, PowerProfile> loads = new TreeMap<>();
        for (int house = 1; house <= 3; house++) {
            long[] load = new long[horizon.intervals()];
            for (int t = 0; t < load.length; t++) {
                long hour = horizon.at(t).getEpochSecond() / 3_600;
                load[t] = 1_000L * (LEAST_LOAD + (hour * hour * house * 7_919) % 4_001);
            }
            loads.put(NodeId.of(house), PowerProfile.of(load));
        }
        return loads;
    }
}
