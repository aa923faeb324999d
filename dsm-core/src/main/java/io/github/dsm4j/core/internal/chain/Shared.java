package io.github.dsm4j.core.internal.chain;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.ledger.Registration;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Commit;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.core.internal.wire.Bytes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps equal values once. The nodes of one process agree, so they would else hold as many copies as there are nodes of all
 * that they agree on, and a thousand of them would need gigabytes. Every node makes its value by itself, from what it was
 * sent, and then only lets go of its copy. Thread-safe.
 */
public final class Shared {
    private final Interner<Bytes> bytes = Interners.newWeakInterner();
    private final Interner<PowerProfile> profiles = Interners.newWeakInterner();
    private final Interner<DevicePlan> plans = Interners.newWeakInterner();
    private final Interner<Registration> registrations = Interners.newWeakInterner();

    public Bytes bytes(byte[] own) {
        return bytes.intern(Bytes.of(own));
    }

    public PowerProfile profile(PowerProfile own) {
        return profiles.intern(own);
    }

    /** The same outcome of shared profiles. */
    public SteeringOutcome outcome(SteeringOutcome own) {
        SortedMap<NodeId, PowerProfile> starting = new TreeMap<>(own.starting());
        starting.replaceAll((node, profile) -> profile(profile));
        List<Commit> commits = own.commits().stream()
                .map(c -> new Commit(c.iteration(), c.node(), profile(c.delta())))
                .toList();
        return new SteeringOutcome(profile(own.desired()), starting, commits, own.iterations());
    }

    public DevicePlan plan(DevicePlan own) {
        return plans.intern(own);
    }

    public Registration registration(Registration own) {
        return registrations.intern(own);
    }
}
