package io.github.dsm4j.core.internal.period;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Signal;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.wire.Bundle;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Method 2 (thesis §5.3.2): all share their starting profile; in each iteration the nodes share bids and the winner its
 * delta; in the end all share their final profile. Whoever stays silent is not asked again in this period; its last profile
 * stays in the sum.
 */
final class Method2 implements DistributedDsm {
    private final Rules rules;
    private final Horizon horizon;
    private final SteeringRules steering;
    private final Profiles profiles;
    private ImmutableSortedSet<NodeId> active;
    private Optional<PublicSteering> run = Optional.empty();
    private boolean finished;

    Method2(Rules rules, Horizon horizon, SteeringRules steering, Collection<NodeId> members) {
        this.rules = rules;
        this.horizon = horizon;
        this.steering = steering;
        this.active = ImmutableSortedSet.copyOf(members);
        this.profiles = new Profiles(horizon, members.size());
    }

    @Override
    public Optional<Asked> asked() {
        if (finished) {
            return Optional.empty();
        }
        return Optional.of(run.map(r -> r.asked().orElseGet(() -> Asked.of(Kind.FINAL, active)))
                .orElseGet(() -> Asked.of(Kind.START, active)));
    }

    /** What a node is asked in the running iteration. */
    Signal signal(NodeId node) {
        return run.orElseThrow().signal(node);
    }

    /** What a node's delta is worth in the running iteration. */
    BigInteger bid(NodeId node, PowerProfile delta) {
        return run.orElseThrow().bid(node, delta);
    }

    /** Number of the running iteration. */
    int iteration() {
        return run.orElseThrow().iteration();
    }

    @Override
    public void check(NodeId sender, byte[] payload) throws RejectedException, MalformedException {
        switch (kind()) {
            case BID -> PublicSteering.decodeBid(payload);
            case DELTA -> checkDelta(run.orElseThrow(), sender, profiles.decode(sender, payload));
            case FINAL -> requireFinal(sender, profiles.decode(sender, payload));
            default -> profiles.decode(sender, payload);
        }
    }

    @Override
    public void close(Bundle bundle) throws RejectedException, MalformedException {
        Kind kind = kind();
        if (!bundle.absent().isEmpty()) {
            active = ImmutableSortedSet.copyOf(Sets.difference(active, bundle.absent()));
            run.ifPresent(r -> r.goOnWith(active));
        }
        switch (kind) {
            case BID -> run.orElseThrow().bids(read(bundle, (node, payload) -> PublicSteering.decodeBid(payload)));
            case DELTA -> {
                SortedMap<NodeId, PowerProfile> deltas = profiles(bundle);
                for (Map.Entry<NodeId, PowerProfile> delta : deltas.entrySet()) {
                    checkDelta(run.orElseThrow(), delta.getKey(), delta.getValue());
                }
                run.orElseThrow().deltas(deltas);
            }
            case FINAL -> {
                for (Map.Entry<NodeId, byte[]> last : bundle.entries().entrySet()) {
                    requireFinal(last.getKey(), profiles.decode(last.getKey(), last.getValue()));
                }
                finished = true;
            }
            default -> start(profiles(bundle));
        }
    }

    private void start(SortedMap<NodeId, PowerProfile> starting) throws RejectedException {
        RejectedException.require(
                !starting.isEmpty(),
                Rejected.Code.MALFORMED,
                () -> "nobody sent a profile before the deadline, so there is nothing to plan");
        run = Optional.of(new PublicSteering(rules.algorithm(), horizon, steering, starting, active));
    }

    private SortedMap<NodeId, PowerProfile> profiles(Bundle bundle) throws RejectedException, MalformedException {
        return read(bundle, (node, profile) -> rules.shared().profile(profiles.decode(node, profile)));
    }

    private interface Reading<T> {
        T read(NodeId node, byte[] payload) throws RejectedException, MalformedException;
    }

    private static <T> SortedMap<NodeId, T> read(Bundle bundle, Reading<T> reading)
            throws RejectedException, MalformedException {
        ImmutableSortedMap.Builder<NodeId, T> result = ImmutableSortedMap.naturalOrder();
        for (Map.Entry<NodeId, byte[]> entry : bundle.entries().entrySet()) {
            result.put(entry.getKey(), reading.read(entry.getKey(), entry.getValue()));
        }
        return result.build();
    }

    private void requireFinal(NodeId sender, PowerProfile profile) throws RejectedException {
        RejectedException.require(
                profile.equals(run.orElseThrow().local(sender)),
                Rejected.Code.DIVERGED,
                () -> "the final profile of node " + sender + " is not its starting profile plus its deltas");
    }

    /** Deltas that are in range one by one must not add up to a profile that is not. */
    private void checkDelta(PublicSteering steps, NodeId sender, PowerProfile delta) throws RejectedException {
        profiles.require(sender, steps.local(sender).plus(delta));
        steps.requireTrue(sender, delta);
    }

    private Kind kind() {
        return run.map(r -> r.asked().map(Asked::kind).orElse(Kind.FINAL)).orElse(Kind.START);
    }

    @Override
    public SteeringOutcome outcome() {
        return run.orElseThrow().outcome();
    }
}
