package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;

/** Payloads that are one profile. */
public final class Profiles {
    private Profiles() {}

    public static byte[] encode(PowerProfile profile) {
        return new ByteWriter().profile(profile).bytes();
    }

    static PowerProfile decode(NodeId sender, byte[] payload, Horizon horizon)
            throws RejectedException, MalformedException {
        ByteReader in = new ByteReader(payload);
        PowerProfile profile = in.profile();
        in.end();
        requireLength(sender, profile, horizon);
        return profile;
    }

    static void requireLength(NodeId sender, PowerProfile profile, Horizon horizon) throws RejectedException {
        RejectedException.require(
                profile.length() == horizon.intervals(),
                Rejected.Code.BAD_PROFILE,
                "the profile of node " + sender + " has " + profile.length() + " intervals, not "
                        + horizon.intervals());
    }
}
