/** Profile steering (thesis chapter 3) and the devices that can be planned exactly. */
@org.jspecify.annotations.NullMarked
module io.github.dsm4j.steering {
    requires transitive io.github.dsm4j.api;
    requires static org.jspecify;

    exports io.github.dsm4j.steering;

    provides io.github.dsm4j.api.spi.AlgorithmProvider with
            io.github.dsm4j.steering.ProfileSteeringProvider;
    provides io.github.dsm4j.api.spi.DeviceProvider with
            io.github.dsm4j.steering.BatteryProvider;
}
