package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.examples.data.DesiredProfileCsv;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be planned: the data, and a desired profile where the contract wants one. Wall-clock times are taken as UTC, so
 * that every day has its 96 quarter hours. Immutable.
 *
 * @param data baseload by house and day
 * @param nodes the node of each house, in the order of the houses, ascending
 * @param desired the desired profile of the neighbourhood; empty if a rule makes it
 */
public record Task(NeighbourhoodData data, List<NodeId> nodes, Optional<DesiredProfileCsv> desired) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are not as many nodes as houses
     */
    public Task {
        nodes = List.copyOf(nodes);
        if (nodes.size() != data.houses().size()) {
            throw new IllegalArgumentException(
                    nodes.size() + " nodes for " + data.houses().size() + " houses");
        }
    }

    /**
     * When the network begins: each day is planned before it comes.
     *
     * @return a day before the first day
     */
    public Instant networkStart() {
        return instant(data.start().minusDays(1));
    }

    /**
     * The intervals of a day.
     *
     * @param day the day, from 0
     * @return its horizon
     */
    public Horizon horizon(int day) {
        return new Horizon(instant(data.date(day).atStartOfDay()), data.step(), data.samplesPerDay());
    }

    /**
     * What the houses draw on a day.
     *
     * @param day the day, from 0
     * @return a baseload for each node, ascending
     */
    public SortedMap<NodeId, PowerProfile> baseloads(int day) {
        SortedMap<NodeId, PowerProfile> result = new TreeMap<>();
        for (int house = 0; house < nodes.size(); house++) {
            result.put(nodes.get(house), data.profile(house, day));
        }
        return result;
    }

    Optional<PowerProfile> desired(int day) {
        return desired.map(d -> PowerProfile.of(d.milliwatts(data.date(day))));
    }

    private static Instant instant(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }
}
