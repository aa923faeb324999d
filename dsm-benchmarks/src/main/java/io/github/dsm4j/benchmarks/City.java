package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedPlan;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringRules;
import io.github.dsm4j.steering.Battery;
import io.github.dsm4j.steering.BatteryConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Houses made of the 25 of the sample day, each scaled by 0.3 to 1.7 and shifted by up to two intervals; the first 25 of a
 * city of no more are as they are. They are the same for the same seed.
 *
 * @param baseloads what cannot be moved, one a house
 * @param models the batteries; houses have them in turn, and those with the same one share a device
 */
record City(List<PowerProfile> baseloads, List<BatteryConfig> models) {
    /** Every house has a battery of its own. */
    static City different(int houses, Storage storage, long seed) {
        return of(houses, storage, houses, seed);
    }

    /** All batteries are equal; the houses are not. */
    static City equal(int houses, Storage storage, long seed) {
        return new City(baseloads(houses, new Random(seed)), List.of(storage.mean()));
    }

    /** So many different batteries. */
    static City of(int houses, Storage storage, int models, long seed) {
        Random random = new Random(seed);
        List<PowerProfile> baseloads = baseloads(houses, random);
        return new City(
                baseloads,
                Stream.generate(() -> storage.any(random)).limit(models).toList());
    }

    private static List<PowerProfile> baseloads(int houses, Random random) {
        List<long[]> day = SampleHouses.houses().stream()
                .map(house -> house.baseload().milliwatts())
                .toList();
        return IntStream.range(0, houses)
                .mapToObj(house -> day.get(house % day.size()))
                .map(powers -> houses <= day.size() ? PowerProfile.of(powers) : variant(powers, random))
                .toList();
    }

    private static PowerProfile variant(long[] powers, Random random) {
        double scale = 0.3 + 1.4 * random.nextDouble();
        int shift = random.nextInt(5) - 2;
        long[] result = new long[powers.length];
        Arrays.setAll(result, t -> Math.round(scale * powers[Math.floorMod(t + shift, powers.length)]));
        return PowerProfile.of(result);
    }

    int size() {
        return baseloads.size();
    }

    BatteryConfig battery(int house) {
        return models.get(house % models.size());
    }

    /** Numbered from 1, as in a network. */
    List<Prosumer> houses() {
        List<Battery> devices = models.stream()
                .map(model -> Battery.of(model, SampleHouses.DAY))
                .toList();
        return IntStream.range(0, size())
                .mapToObj(house ->
                        new Prosumer(NodeId.of(house + 1), baseloads.get(house), devices.get(house % devices.size())))
                .toList();
    }

    /** Plans the day, towards zero, on one thread. */
    static CentralisedPlan plan(DsmAlgorithm algorithm, List<Prosumer> houses, Initial initial) {
        return plan(algorithm, houses, initial, Runnable::run);
    }

    /** Plans the day, towards zero. */
    static CentralisedPlan plan(DsmAlgorithm algorithm, List<Prosumer> houses, Initial initial, Executor executor) {
        return CentralisedSteering.run(
                algorithm, SampleHouses.DAY, houses, SteeringRules.towardsZero().withInitial(initial), executor);
    }
}
