/** Profile steering (thesis chapter 3) and the devices that can be planned exactly. */
@org.jspecify.annotations.NullMarked
module io.github.dsm4j.steering {
    requires transitive io.github.dsm4j.api;
    requires static org.jspecify;
    requires ojalgo;

    exports io.github.dsm4j.steering;

    provides io.github.dsm4j.api.spi.AlgorithmProvider with
            io.github.dsm4j.steering.AdmmProvider,
            io.github.dsm4j.steering.NoControlProvider,
            io.github.dsm4j.steering.PriceSteeringProvider,
            io.github.dsm4j.steering.ProfileSteeringProvider;
    provides io.github.dsm4j.api.spi.DeviceProvider with
            io.github.dsm4j.steering.BatteryProvider,
            io.github.dsm4j.steering.ElectricVehicleProvider,
            io.github.dsm4j.steering.HeatPumpProvider,
            io.github.dsm4j.steering.LinearDeviceProvider,
            io.github.dsm4j.steering.LoadProvider,
            io.github.dsm4j.steering.PvProvider,
            io.github.dsm4j.steering.TimeShiftableProvider;
}
