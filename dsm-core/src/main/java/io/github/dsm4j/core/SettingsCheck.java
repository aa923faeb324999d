package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Problems;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** Checks what a neighbourhood is to be built from, all at once. */
final class SettingsCheck {
    private static final Duration LONGEST_ATTEMPT = Duration.ofHours(1);

    private SettingsCheck() {}

    static void check(NeighbourhoodBuilder settings) {
        Problems problems = new Problems()
                .require(
                        settings.houses.size() >= NeighbourhoodBuilder.MIN_HOUSES,
                        "houses",
                        "are " + settings.houses.size() + ", at least " + NeighbourhoodBuilder.MIN_HOUSES
                                + " make a neighbourhood")
                .range("threads", settings.threads, 1, 1024)
                .require(
                        settings.attempt.compareTo(Duration.ofNanos(1)) >= 0
                                && settings.attempt.compareTo(LONGEST_ATTEMPT) <= 0,
                        "attempt",
                        "is " + settings.attempt + ", allowed is 1 ns to 1 hour")
                .require(
                        settings.networkStart.equals(settings.networkStart.truncatedTo(ChronoUnit.MILLIS)),
                        "networkStart",
                        "is " + settings.networkStart + ", allowed are whole milliseconds");
        requireUniqueIds(settings, problems);
        problems.throwIfAny("neighbourhood");
    }

    private static void requireUniqueIds(NeighbourhoodBuilder settings, Problems problems) {
        Set<NodeId> ids = new HashSet<>();
        for (int i = 0; i < settings.houses.size(); i++) {
            NodeId id = settings.houses.get(i).id();
            problems.require(ids.add(id), "houses[" + i + "].id", "is " + id + ", which another house has");
        }
    }
}
