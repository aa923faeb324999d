package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.ledger.Registration;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import java.util.SortedMap;

/** The registered participants. */
public final class Members {
    private Members() {}

    /** Registers one more. */
    public static void add(SortedMap<NodeId, Registration> members, Registration added, NodeId manager)
            throws RejectedException {
        RejectedException.require(
                !added.node().equals(manager) && !members.containsKey(added.node()),
                Rejected.Code.DUPLICATE_ID,
                "node " + added.node() + " is registered already");
        RejectedException.require(
                members.values().stream().noneMatch(m -> m.key().equals(added.key())),
                Rejected.Code.DUPLICATE_ID,
                "the key of node " + added.node() + " is registered already");
        members.put(added.node(), added);
    }

    /** The hash that the header holds. */
    static Hash hash(SortedMap<NodeId, Registration> members) {
        ByteWriter out = new ByteWriter().varint(members.size());
        members.values().forEach(m -> out.node(m.node()).raw(m.key().bytes()).u64(m.stakeWh()));
        return Hash.sha256(out.bytes());
    }
}
