package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;

/**
 * Reads the profiles that nodes send. A power of more than {@link PowerProfile#MAX_MILLIWATTS} / (4 N) with N participants is
 * refused, so that no sum or difference of a period leaves the range, whatever a single node says.
 */
public final class Profiles {
    private final Horizon horizon;
    private final long bound;

    Profiles(Horizon horizon, int participants) {
        this.horizon = horizon;
        this.bound = bound(participants);
    }

    /** The largest power of a node, mW. */
    public static long bound(int participants) {
        return PowerProfile.MAX_MILLIWATTS / 4 / Math.max(1, participants);
    }

    public static byte[] encode(PowerProfile profile) {
        return new ByteWriter().profile(profile).bytes();
    }

    /** A payload that is one profile. */
    PowerProfile decode(NodeId sender, byte[] payload) throws RejectedException, MalformedException {
        ByteReader in = new ByteReader(payload);
        PowerProfile profile = in.profile();
        in.end();
        require(sender, profile);
        return profile;
    }

    void require(NodeId sender, PowerProfile profile) throws RejectedException {
        RejectedException.require(
                profile.length() == horizon.intervals(),
                Rejected.Code.BAD_PROFILE,
                () -> "the profile of node " + sender + " has " + profile.length() + " intervals, not "
                        + horizon.intervals());
        for (int t = 0; t < profile.length(); t++) {
            if (profile.at(t) > bound || profile.at(t) < -bound) {
                throw new RejectedException(
                        Rejected.Code.BAD_PROFILE,
                        "node " + sender + " has " + profile.at(t) + " mW in interval " + t + ", allowed is -" + bound
                                + " to " + bound);
            }
        }
    }
}
