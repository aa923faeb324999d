package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedPlan;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.wire.Bundle;
import io.github.dsm4j.core.internal.wire.Bytes;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Method 1 (thesis §5.3.1): all share baseload, device parameters and starting profile once; then every replica computes the
 * whole algorithm by itself, without another message.
 */
final class Method1 implements DistributedDsm {
    private final Rules rules;
    private final Horizon horizon;
    private final SteeringRules steering;
    private final Collection<NodeId> members;
    private final Profiles profiles;
    private final Map<NodeId, DevicePlan> plans = new HashMap<>();
    private Optional<SteeringOutcome> outcome = Optional.empty();
    private long planned;

    Method1(Rules rules, Horizon horizon, SteeringRules steering, Collection<NodeId> members) {
        this.rules = rules;
        this.horizon = horizon;
        this.steering = steering;
        this.members = members;
        this.profiles = new Profiles(horizon, members.size());
    }

    @Override
    public Optional<Asked> asked() {
        return outcome.isPresent() ? Optional.empty() : Optional.of(Asked.of(Kind.DATA, members));
    }

    @Override
    public void check(NodeId sender, byte[] payload) throws RejectedException, MalformedException {
        SharedData data = SharedData.decode(payload);
        Prosumer prosumer = prosumer(sender, data, new HashMap<>());
        requireStart(
                sender,
                data,
                planned(() ->
                        rules.algorithm().start(prosumer, steering.initial()).profile()));
    }

    @Override
    public void close(Bundle bundle) throws RejectedException, MalformedException {
        RejectedException.require(
                !bundle.entries().isEmpty(),
                Rejected.Code.MALFORMED,
                () -> "nobody shared data before the deadline, so there is nothing to plan");
        SortedMap<NodeId, SharedData> shared = new TreeMap<>();
        List<Prosumer> prosumers = new ArrayList<>();
        Map<Described, Device> devices = new HashMap<>();
        for (Map.Entry<NodeId, byte[]> entry : bundle.entries().entrySet()) {
            SharedData data = SharedData.decode(entry.getValue());
            shared.put(entry.getKey(), data);
            prosumers.add(prosumer(entry.getKey(), data, devices));
        }
        CentralisedPlan computed =
                planned(() -> CentralisedSteering.run(rules.algorithm(), horizon, prosumers, steering));
        for (Map.Entry<NodeId, SharedData> entry : shared.entrySet()) {
            PowerProfile start = computed.outcome().starting().getOrDefault(entry.getKey(), PowerProfile.zero(0));
            requireStart(entry.getKey(), entry.getValue(), start);
        }
        planned = computed.planned();
        computed.plans().forEach((node, plan) -> plans.put(node, rules.shared().plan(plan)));
        outcome = Optional.of(rules.shared().outcome(computed.outcome()));
    }

    /** A plugin that fails on what somebody else sent is their fault, and must not stop this node. */
    private static <T> T planned(Supplier<T> planning) throws RejectedException {
        try {
            return planning.get();
        } catch (RuntimeException e) {
            throw new RejectedException(Rejected.Code.MALFORMED, "the shared data cannot be planned with: " + e);
        }
    }

    private Prosumer prosumer(NodeId sender, SharedData data, Map<Described, Device> known)
            throws RejectedException, MalformedException {
        profiles.require(sender, data.baseload());
        profiles.require(sender, data.start());
        Described described = new Described(data.device(), Bytes.of(data.parameters()));
        Device device = known.get(described);
        if (device == null) {
            device = rules.devices().create(data.device(), data.parameters(), horizon, data.baseload());
        }
        if (!data.device().equals(DeviceGroupConfig.KIND)) { // whose limits may depend on the baseload
            known.put(described, device);
        }
        return new Prosumer(sender, data.baseload(), device);
    }

    /** Devices that are described alike are the same set of profiles, so one does for all of them. */
    private record Described(String kind, Bytes parameters) {}

    private static void requireStart(NodeId sender, SharedData data, PowerProfile start) throws RejectedException {
        RejectedException.require(
                data.start().equals(start),
                Rejected.Code.BAD_PROFILE,
                () -> "the starting profile of node " + sender
                        + " is not the one of its data under the contract's rule");
    }

    @Override
    public Optional<DevicePlan> plan(NodeId node) {
        return Optional.ofNullable(plans.get(node));
    }

    @Override
    public long planned() {
        return planned;
    }

    @Override
    public SteeringOutcome outcome() {
        return outcome.orElseThrow();
    }
}
