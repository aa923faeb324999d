package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedPlan;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringRules;
import io.github.dsm4j.steering.ProfileSteering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Houses over several periods, planned in one place and by each method over the network: all must agree on what every device
 * does, and on the state that it has afterwards.
 *
 * @param devices the devices at the start
 * @param horizons the periods
 * @param baseloads of the houses in a period
 * @param given the desired profile of a period, if it is given
 */
record Rolling(
        SortedMap<NodeId, Record> devices,
        List<Horizon> horizons,
        Function<Horizon, Map<NodeId, PowerProfile>> baseloads,
        Function<Horizon, Optional<PowerProfile>> given) {
    private static final DeviceFactory DEVICES = Plugins.discover().devices();

    /** What the houses do in each period, and at last an entry for what is left of their devices. */
    record Outcome(List<SortedMap<NodeId, HousePlan>> periods, SortedMap<NodeId, Record> left) {}

    /** Plans everything; {@code settings} makes a builder of what all networks have in common. */
    Outcome agreed(List<Method> methods, Function<Method, NeighbourhoodBuilder> settings) {
        List<Neighbourhood> networks = new ArrayList<>();
        try {
            for (Method method : methods) {
                NeighbourhoodBuilder builder = settings.apply(method).method(method);
                devices.forEach((id, device) -> builder.house(id.value(), device));
                networks.add(builder.build());
            }
            return agreed(networks);
        } finally {
            networks.forEach(Neighbourhood::close);
        }
    }

    private Outcome agreed(List<Neighbourhood> networks) {
        SortedMap<NodeId, Record> states = new TreeMap<>(devices);
        List<SortedMap<NodeId, HousePlan>> periods = new ArrayList<>();
        for (Horizon horizon : horizons) {
            SortedMap<NodeId, Prosumer> prosumers = prosumers(states, horizon);
            CentralisedPlan centralised = CentralisedSteering.run(
                    ProfileSteering.standard(),
                    horizon,
                    prosumers.values(),
                    rules(networks.get(0).contract(), horizon, periods.size() + 1));
            prosumers.values().forEach(prosumer -> isAdmissible(prosumer, centralised));
            SortedMap<NodeId, HousePlan> expected = expected(states, prosumers, centralised);
            states.replaceAll((id, state) -> DEVICES.advance(state, horizon, at(centralised.plans(), id)));
            for (Neighbourhood network : networks) {
                PeriodResult planned = planned(network, horizon);
                assertEquals(centralised.outcome(), planned.outcome());
                assertEquals(expected, planned.houses());
                states.forEach(
                        (id, state) -> assertEquals(state, network.house(id).device()));
            }
            periods.add(expected);
        }
        return new Outcome(periods, states);
    }

    private SortedMap<NodeId, Prosumer> prosumers(SortedMap<NodeId, Record> states, Horizon horizon) {
        SortedMap<NodeId, Prosumer> prosumers = new TreeMap<>();
        baseloads
                .apply(horizon)
                .forEach((id, baseload) -> prosumers.put(
                        id, new Prosumer(id, baseload, DEVICES.create(at(states, id), horizon, baseload))));
        return prosumers;
    }

    private SteeringRules rules(SmartContract contract, Horizon horizon, int height) {
        return new SteeringRules(
                contract.desired(),
                given.apply(horizon),
                contract.initial(),
                contract.tieBreak().order(contract.salt(), height));
    }

    private PeriodResult planned(Neighbourhood network, Horizon horizon) {
        Map<NodeId, PowerProfile> loads = baseloads.apply(horizon);
        return given.apply(horizon)
                .map(wished -> network.plan(horizon, loads, wished))
                .orElseGet(() -> network.plan(horizon, loads));
    }

    /** The parts add up to what was agreed, and each is what its device can do. */
    private static void isAdmissible(Prosumer prosumer, CentralisedPlan centralised) {
        DevicePlan plan = at(centralised.plans(), prosumer.id());
        PowerProfile agreed = at(centralised.outcome().localProfiles(), prosumer.id());
        assertEquals(agreed, prosumer.baseload().plus(plan.profile()));
        assertEquals(List.of(), prosumer.device().check(plan));
    }

    private static SortedMap<NodeId, HousePlan> expected(
            SortedMap<NodeId, Record> states, SortedMap<NodeId, Prosumer> prosumers, CentralisedPlan centralised) {
        SortedMap<NodeId, HousePlan> expected = new TreeMap<>();
        prosumers.forEach((id, prosumer) -> expected.put(
                id,
                new HousePlan(
                        at(states, id),
                        at(centralised.plans(), id),
                        prosumer.device().shortfalls())));
        return expected;
    }

    static <T> T at(Map<NodeId, T> values, NodeId id) {
        return Objects.requireNonNull(values.get(id));
    }
}
