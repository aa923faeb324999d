package io.github.dsm4j.examples.inference;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.steering.BatteryConfig;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the houses know of themselves, and the observer does not. House n of the data is node n.
 *
 * @param data the baseloads
 * @param battery the battery, the same in every house
 */
record Truth(NeighbourhoodData data, BatteryConfig battery) {
    int houses() {
        return data.houses().size();
    }

    SortedMap<NodeId, PowerProfile> baseloads(int day) {
        SortedMap<NodeId, PowerProfile> result = new TreeMap<>();
        for (int house = 0; house < houses(); house++) {
            result.put(NodeId.of(house + 1), data.profile(house, day));
        }
        return result;
    }

    Horizon horizon(int day) {
        return new Horizon(data.date(day).atStartOfDay().toInstant(ZoneOffset.UTC), data.step(), data.samplesPerDay());
    }

    /** The length of an interval, h. */
    double hours() {
        return (double) data.step().toSeconds() / 3600;
    }
}
