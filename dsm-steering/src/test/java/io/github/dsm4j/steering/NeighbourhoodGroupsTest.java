package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.steering.CentralisedPlan;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The 25 houses of the files with battery, car and appliances as one device each, steered together day by day: every job is met.
 */
class NeighbourhoodGroupsTest {
    @Test
    void everyJobOfEveryHouseIsMet() {
        assumeTrue(NeighbourhoodFiles.exist(), () -> "no data at " + NeighbourhoodFiles.FOLDER);
        Map<String, List<Double>> profiles = NeighbourhoodFiles.profiles();
        List<NeighbourhoodGroup> houses = houses(profiles);
        Horizon day = Horizon.day(NeighbourhoodFiles.START);
        for (int number = 0; number < NeighbourhoodFiles.DAYS; number++) {
            plan(houses, number, day);
            for (NeighbourhoodGroup house : houses) {
                assertEquals(0, house.batteryEnergy(number));
            }
            day = day.next();
        }
        assertEquals(
                1816 + 4165,
                houses.stream().mapToInt(house -> house.met(profiles)).sum());
    }

    /** Cars are charged in any way that is to be had, with even steps of power or without. */
    private static List<NeighbourhoodGroup> houses(Map<String, List<Double>> profiles) {
        List<NeighbourhoodGroup> houses = new ArrayList<>();
        new TreeMap<>(NeighbourhoodFiles.loads())
                .forEach((name, load) -> houses.add(new NeighbourhoodGroup(
                        name, ChargingMode.values()[houses.size() % ChargingMode.values().length], load, profiles)));
        assertEquals(25, houses.size());
        return houses;
    }

    private static void plan(List<NeighbourhoodGroup> houses, int number, Horizon day) {
        List<Prosumer> prosumers = new ArrayList<>();
        for (int i = 0; i < houses.size(); i++) {
            prosumers.add(houses.get(i).prosumer(NodeId.of(i + 1L), number, day));
        }
        CentralisedPlan planned =
                CentralisedSteering.run(ProfileSteering.standard(), day, prosumers, SteeringRules.towardsZero());
        for (Prosumer prosumer : prosumers) {
            assertEquals(List.of(), prosumer.device().check(planned.plans().get(prosumer.id())));
        }
        planned.plans().forEach((id, plan) -> houses.get((int) id.value() - 1).execute(number, day, plan));
    }
}
