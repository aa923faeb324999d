package io.github.dsm4j.core.internal.period;

import com.google.common.collect.ImmutableSortedSet;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.core.internal.wire.Kind;
import java.util.Collection;
import java.util.SortedSet;

/**
 * What a phase waits for.
 *
 * @param kind the kind of message
 * @param nodes who is to send one
 */
public record Asked(Kind kind, SortedSet<NodeId> nodes) {
    public Asked {
        nodes = ImmutableSortedSet.copyOf(nodes);
    }

    static Asked of(Kind kind, Collection<NodeId> nodes) {
        return new Asked(kind, ImmutableSortedSet.copyOf(nodes));
    }
}
