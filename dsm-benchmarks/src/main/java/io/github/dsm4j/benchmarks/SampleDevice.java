package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.BatteryConfigBuilder;
import io.github.dsm4j.steering.BatteryProvider;
import io.github.dsm4j.steering.ElectricVehicleConfig;
import io.github.dsm4j.steering.ElectricVehicleProvider;
import io.github.dsm4j.steering.HeatPumpProvider;
import io.github.dsm4j.steering.LinearDeviceProvider;
import io.github.dsm4j.steering.PvProvider;
import io.github.dsm4j.steering.TimeShiftableProvider;
import java.util.List;

/** One device of each kind, in the units of an ordinary house, and how many times slower than the battery it may plan. */
public enum SampleDevice {
    /** Plans nothing, but makes a result: what a plan cannot do without. */
    RESULT(Double.NaN),
    /** The plain battery, the measure of all others. */
    BATTERY(1),
    /** A battery that loses energy by itself. */
    BATTERY_SELF_DISCHARGE(3),
    /** A battery that loses energy at charging and discharging. */
    BATTERY_EFFICIENCY(3),
    /** A battery with both losses. */
    BATTERY_BOTH_LOSSES(3),
    /** A heat pump whose COP and demand vary. */
    HEAT_PUMP(3),
    /** Curtailable panels. */
    PV(3),
    /** A car with any power. */
    EV_CONTINUOUS(3),
    /** A car that gives energy back. */
    EV_VEHICLE_TO_GRID(3),
    /** The same with losses. */
    EV_VEHICLE_TO_GRID_LOSSES(3),
    /** A car with a least power. */
    EV_THRESHOLD(60),
    /** A car with eleven levels of even distances. */
    EV_EVEN_LEVELS(60),
    /** A car that is charged with one power or not. */
    EV_ON_OFF(60),
    /** A car with four levels, multiples of 230 W. */
    EV_LEVELS_230_W(60),
    /** A car with four levels, multiples of 1 W. */
    EV_LEVELS_1_W(60, 50),
    /** Three appliances. */
    TIME_SHIFTABLE(60),
    /** The plain battery as 96 linear constraints; it asks a solver, so nothing is promised. */
    LINEAR_96_CONSTRAINTS(Double.NaN, 20),
    /** A pump with two constraints on its energy. */
    LINEAR_FEW_CONSTRAINTS(Double.NaN, 20);

    private final double promise;
    private final int plans;

    SampleDevice(double promise) {
        this(promise, 365);
    }

    SampleDevice(double promise, int plans) {
        this.promise = promise;
        this.plans = plans;
    }

    /** How many targets it is measured with. */
    int plans() {
        return plans;
    }

    /** How many times as long as the plain battery it may take; NaN if nothing is promised. */
    double promise() {
        return promise;
    }

    /** The device for the sample day; cars are plugged in all day long, or from the evening to the morning. */
    Device create(boolean allDay) {
        return switch (this) {
            case RESULT -> new Copy();
            case BATTERY -> SampleHouses.battery();
            case BATTERY_SELF_DISCHARGE -> battery(SampleHouses.batteryConfig().selfDischargePerHour(0.001));
            case BATTERY_EFFICIENCY -> battery(SampleHouses.batteryConfig().efficiency(0.95, 0.95));
            case BATTERY_BOTH_LOSSES ->
                battery(SampleHouses.batteryConfig().efficiency(0.95, 0.95).selfDischargePerHour(0.001));
            case HEAT_PUMP -> new HeatPumpProvider().create(SampleAppliances.heatPump(), SampleHouses.DAY);
            case PV -> new PvProvider().create(SampleAppliances.pv(), SampleHouses.DAY);
            case EV_CONTINUOUS -> car(SampleCars.continuous(allDay));
            case EV_VEHICLE_TO_GRID -> car(SampleCars.vehicleToGrid(allDay));
            case EV_VEHICLE_TO_GRID_LOSSES -> car(SampleCars.lossyVehicleToGrid(allDay));
            case EV_THRESHOLD -> car(SampleCars.threshold(allDay));
            case EV_EVEN_LEVELS -> car(SampleCars.evenLevels(allDay));
            case EV_ON_OFF -> car(SampleCars.onOff(allDay));
            case EV_LEVELS_230_W -> car(SampleCars.unevenLevels(allDay));
            case EV_LEVELS_1_W -> car(SampleCars.fineLevels(allDay));
            case TIME_SHIFTABLE -> new TimeShiftableProvider().create(SampleAppliances.runs(allDay), SampleHouses.DAY);
            case LINEAR_96_CONSTRAINTS ->
                new LinearDeviceProvider().create(SampleAppliances.linearBattery(), SampleHouses.DAY);
            case LINEAR_FEW_CONSTRAINTS ->
                new LinearDeviceProvider().create(SampleAppliances.linearPump(), SampleHouses.DAY);
        };
    }

    private static Device battery(BatteryConfigBuilder config) {
        return new BatteryProvider().create(config.build(), SampleHouses.DAY);
    }

    private static Device car(ElectricVehicleConfig config) {
        return new ElectricVehicleProvider().create(config, SampleHouses.DAY);
    }

    /** Follows whatever is wanted. */
    private record Copy() implements Device {
        @Override
        public DevicePlan plan(PowerProfile target) {
            return DevicePlan.optimal(target.map(power -> power));
        }

        @Override
        public List<Violation> check(PowerProfile profile) {
            return List.of();
        }
    }
}
