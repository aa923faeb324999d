package io.github.dsm4j.core.internal.chain;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the manager opens a period.
 *
 * @param time when, whole milliseconds
 * @param horizon the period to plan
 * @param desired the desired profile, if the contract says that it is given
 * @param joins who enters the network with this period
 */
public record Opening(Instant time, Horizon horizon, Optional<PowerProfile> desired, List<Join> joins) {
    public byte[] encode() {
        ByteWriter out = new ByteWriter().u64(time.toEpochMilli());
        HorizonCodec.write(out, horizon);
        out.u8(desired.isPresent() ? 1 : 0);
        desired.ifPresent(out::profile);
        out.varint(joins.size());
        joins.forEach(join -> out.node(join.registration().node()).block(join.encode()));
        return out.bytes();
    }

    public static Opening decode(byte[] payload) throws MalformedException {
        ByteReader in = new ByteReader(payload);
        Instant time = HorizonCodec.millis(in);
        Horizon horizon = HorizonCodec.read(in);
        Optional<PowerProfile> desired = in.flag() ? Optional.of(in.profile()) : Optional.empty();
        List<Join> joins = new ArrayList<>();
        for (int i = in.count(9); i > 0; i--) {
            NodeId node = in.node();
            joins.add(Join.decode(node, in.block()));
        }
        in.end();
        return new Opening(time, horizon, desired, joins);
    }
}
