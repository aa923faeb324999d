package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.core.internal.wire.Kind;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a phase waits for.
 *
 * @param kind the kind of message
 * @param nodes who is to send one
 */
public record Asked(Kind kind, SortedSet<NodeId> nodes) {
    public Asked {
        nodes = Collections.unmodifiableSortedSet(new TreeSet<>(nodes));
    }

    static Asked of(Kind kind, Collection<NodeId> nodes) {
        return new Asked(kind, new TreeSet<>(nodes));
    }
}
