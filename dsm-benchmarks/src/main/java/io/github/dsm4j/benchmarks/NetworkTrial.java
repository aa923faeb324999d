package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.core.House;
import io.github.dsm4j.core.Neighbourhood;
import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.steering.ProfileSteering;
import io.github.dsm4j.steering.ProfileSteeringConfig;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A day by accelerated profile steering, in one place and by a network of method 2.
 *
 * @param centralised in one place
 * @param network as the nodes agreed
 */
record NetworkTrial(SteeringOutcome centralised, SteeringOutcome network) {
    static NetworkTrial of(int size, Storage storage, Initial initial) {
        City city = City.different(size, storage, 1);
        ProfileSteeringConfig config = RoundsTrial.wattAHouse(size);
        return new NetworkTrial(
                City.plan(ProfileSteering.of(config), city.houses(), initial).outcome(),
                byMethod2(city, config, initial));
    }

    private static SteeringOutcome byMethod2(City city, ProfileSteeringConfig config, Initial initial) {
        NeighbourhoodBuilder builder = Neighbourhood.builder()
                .method(Method.METHOD_2)
                .algorithm("profile-steering", config)
                .initial(initial);
        IntStream.range(0, city.size()).forEach(i -> builder.house(House.of(i + 1, city.battery(i))));
        Map<NodeId, PowerProfile> baseloads = IntStream.range(0, city.size())
                .boxed()
                .collect(Collectors.toMap(i -> NodeId.of(i + 1), city.baseloads()::get));
        try (Neighbourhood neighbourhood = builder.build()) {
            return neighbourhood.plan(SampleHouses.DAY, baseloads).outcome();
        }
    }

    /** Whether both agreed on the same, iteration by iteration. */
    boolean same() {
        return centralised.equals(network);
    }
}
