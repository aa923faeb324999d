package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.ledger.Registration;
import io.github.dsm4j.core.internal.chain.Join;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;

/** The registered participants. */
public final class Members {
    private Members() {}

    /** Registers more. */
    public static void add(SortedMap<NodeId, Registration> members, Collection<Join> added, NodeId manager)
            throws RejectedException {
        if (added.isEmpty()) {
            return;
        }
        Set<PublicKey> keys = new HashSet<>();
        members.values().forEach(m -> keys.add(m.key()));
        for (Join join : added) {
            add(members, keys, join.registration(), manager);
        }
    }

    private static void add(
            SortedMap<NodeId, Registration> members, Set<PublicKey> keys, Registration added, NodeId manager)
            throws RejectedException {
        RejectedException.require(
                !added.node().equals(manager) && !members.containsKey(added.node()),
                Rejected.Code.DUPLICATE_ID,
                () -> "node " + added.node() + " is registered already");
        RejectedException.require(
                keys.add(added.key()),
                Rejected.Code.DUPLICATE_ID,
                () -> "the key of node " + added.node() + " is registered already");
        members.put(added.node(), added);
    }

    /** The hash that the header holds. */
    static Hash hash(SortedMap<NodeId, Registration> members) {
        ByteWriter out = new ByteWriter().varint(members.size());
        members.values().forEach(m -> out.node(m.node()).raw(m.key().bytes()).u64(m.stakeWh()));
        return Hash.sha256(out.bytes());
    }
}
