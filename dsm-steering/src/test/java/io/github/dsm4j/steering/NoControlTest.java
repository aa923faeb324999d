package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedPlan;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringRules;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoControlTest {
    private static final Horizon HORIZON = Neighbourhoods.horizon(4);
    private static final PowerProfile BASELOAD = PowerProfile.of(1000, 3000, 2000, 2000);

    @ParameterizedTest
    @EnumSource
    void aBatteryDoesNothing(Initial initial) {
        BatteryConfig battery =
                BatteryConfig.builder().capacityWh(1000).powerW(1000).build();
        assertEquals(BASELOAD, aggregate(Battery.of(battery, HORIZON), initial));
    }

    @ParameterizedTest
    @EnumSource
    void aCarChargesAsSoonAsItIsThere(Initial initial) {
        ElectricVehicleConfig car = ElectricVehicleConfig.builder()
                .continuous(4)
                .sessions(List.of(ChargingSession.of(HORIZON.at(1), HORIZON.at(4), 1.5)))
                .build();
        Device device = new ElectricVehicleProvider().create(car, HORIZON);
        assertEquals(PowerProfile.of(1000, 7000, 4000, 2000), aggregate(device, initial));
    }

    private static PowerProfile aggregate(Device device, Initial initial) {
        NodeId id = NodeId.of(1);
        SteeringRules rules = SteeringRules.towardsZero().withInitial(initial);
        List<Prosumer> houses = List.of(new Prosumer(id, BASELOAD, device));
        CentralisedPlan planned = CentralisedSteering.run(NoControl.standard(), HORIZON, houses, rules);
        assertEquals(0, planned.outcome().iterations());
        assertEquals(List.of(), planned.outcome().commits());
        PowerProfile aggregate = planned.outcome().aggregate();
        assertEquals(aggregate.minus(BASELOAD), planned.plans().get(id).profile());
        return aggregate;
    }
}
