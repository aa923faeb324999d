package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Initial;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Several periods of houses with several devices, in one place and over the network. */
record GroupCase(
        int houses, int intervals, DesiredRule desired, Initial initial, TieBreak ties, boolean linear, long seed) {
    private static final int PERIODS = 3;

    /** All plan the same, down to every device, and carry every device on to the same state. */
    void agrees() {
        List<Horizon> horizons =
                Stream.iterate(first(), Horizon::next).limit(PERIODS).toList();
        Rolling rolling = new Rolling(
                devices(),
                horizons,
                horizon -> Samples.baseloads(houses, intervals, seed + horizons.indexOf(horizon)),
                horizon -> given());
        rolling.agreed(
                linear ? List.of(Method.METHOD_2) : List.of(Method.values()),
                method -> Neighbourhood.builder()
                        .consensus(seed % 2 == 0 ? "pow" : "pos")
                        .desired(desired)
                        .initial(initial)
                        .tieBreak(ties)
                        .seed(seed));
    }

    /** Of quarters of an hour, or of hours. */
    private Horizon first() {
        return new Horizon(Samples.START, Duration.ofMinutes(seed % 3 == 0 ? 60 : 15), intervals);
    }

    private SortedMap<NodeId, Record> devices() {
        SortedMap<NodeId, Record> devices = new TreeMap<>();
        MixedDevices mixed = new MixedDevices(new SplittableRandom(seed), first(), PERIODS);
        for (int id = 1; id <= houses; id++) {
            devices.put(NodeId.of(id), linear && id == 1 ? mixed.houseWithBasin() : mixed.house());
        }
        return devices;
    }

    private Optional<PowerProfile> given() {
        return desired.isGiven()
                ? Optional.of(PowerProfile.zero(intervals).map(p -> seed % 1_000_000))
                : Optional.empty();
    }
}
