package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.ledger.Registration;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Signal;
import io.github.dsm4j.api.steering.SteeringRules;
import io.github.dsm4j.core.internal.chain.Join;
import io.github.dsm4j.core.internal.chain.Opening;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.chain.StoredBlock;
import io.github.dsm4j.core.internal.wire.Bundle;
import io.github.dsm4j.core.internal.wire.Bytes;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The replica of one planning period: a deterministic state machine over the bundles of closed phases, from the opening
 * (stage 1) over the algorithm to the sealed block (stages 2 and 3, thesis §5.1). Manager, nodes and verifiers all run it;
 * to check a stored block is to feed it the bundles of its body. Confined to one thread.
 */
public final class Period {
    private final Rules rules;
    private final Tip tip;
    private final List<Bytes> body = new ArrayList<>();
    private Hash transcript;
    private Asked asked;
    private Optional<Opening> opening = Optional.empty();
    private Optional<DistributedDsm> stage1 = Optional.empty();
    private Optional<ConsensusStage> stage2 = Optional.empty();

    /** The period that follows a chain. */
    public Period(Rules rules, Tip tip) {
        this.rules = rules;
        this.tip = tip;
        this.transcript = tip.previous();
        this.asked = Asked.of(Kind.OPEN, Set.of(rules.contract().manager()));
    }

    /** The height of the block in the making. */
    public long height() {
        return tip.height();
    }

    /** Index of the open phase. */
    public int phase() {
        return body.size();
    }

    /** Hash chain over the bundles so far. */
    public Hash transcript() {
        return transcript;
    }

    /** What the open phase waits for. */
    public Asked asked() {
        return asked;
    }

    /** The planning period, once it is opened. */
    public Horizon horizon() {
        return opening.orElseThrow().horizon();
    }

    /** What a node is asked in the running iteration of method 2. */
    public Signal signal(NodeId node) {
        return method2().signal(node);
    }

    /** The payload of a node's bid with a delta, in the running iteration of method 2. */
    public byte[] bid(NodeId node, PowerProfile delta) {
        return PublicSteering.encodeBid(method2().bid(node, delta));
    }

    /** Number of the running iteration of method 2. */
    public int iteration() {
        return method2().iteration();
    }

    private Method2 method2() {
        if (stage1.orElseThrow() instanceof Method2 run) {
            return run;
        }
        throw new IllegalStateException("method 1 has no signals");
    }

    /** What the devices of a participant do, once stage 1 is over and if it is public, as in method 1. */
    public Optional<DevicePlan> plan(NodeId node) {
        return stage1.flatMap(dsm -> dsm.plan(node));
    }

    /** How many times this replica planned for participants, by method 1. */
    public long planned() {
        return stage1.map(DistributedDsm::planned).orElse(0L);
    }

    /** The consensus round, once stage 1 is over. */
    public Optional<ConsensusStage> consensus() {
        return stage2;
    }

    /** Checks a message for the open phase. No side effect. */
    public Optional<Rejected> check(Kind kind, NodeId sender, byte[] payload) {
        return guard(() -> {
            RejectedException.require(
                    kind == asked.kind(), Rejected.Code.STALE, () -> kind + " where " + asked.kind() + " is asked");
            checkEntry(sender, payload);
        });
    }

    private void checkEntry(NodeId sender, byte[] payload) throws RejectedException, MalformedException {
        RejectedException.require(
                asked.nodes().contains(sender),
                Rejected.Code.UNKNOWN_SENDER,
                () -> "node " + sender + " is not asked for " + asked.kind());
        switch (asked.kind()) {
            case OPEN -> checked(Opening.decode(payload));
            case CLAIM -> stage2.orElseThrow().check(sender, payload);
            default -> stage1.orElseThrow().check(sender, payload);
        }
    }

    /**
     * Goes on from a closed phase of stage 1. A bundle that is not good leaves the replica unusable: the chain of hashes
     * cannot go on without it.
     */
    public Optional<Rejected> close(Bundle bundle) {
        return guard(() -> {
            requireComplete(bundle);
            if (asked.kind() == Kind.OPEN) {
                open(Opening.decode(bundle.entries().values().iterator().next()));
            } else {
                stage1.orElseThrow().close(bundle);
            }
            Bytes said = rules.shared().bytes(bundle.encode());
            transcript = Bundle.chained(transcript, said.content());
            body.add(said);
            next(stage1.orElseThrow());
        });
    }

    private void next(DistributedDsm dsm) {
        Optional<Asked> more = dsm.asked();
        if (more.isPresent()) {
            asked = more.get();
            return;
        }
        ConsensusStage consensus = new ConsensusStage(rules, tip, opening.orElseThrow(), dsm.outcome(), transcript);
        stage2 = Optional.of(consensus);
        asked = Asked.of(Kind.CLAIM, consensus.nodes());
    }

    private void requireComplete(Bundle bundle) throws RejectedException {
        RejectedException.require(
                stage2.isEmpty() && bundle.phase() == phase() && bundle.kind() == asked.kind(),
                Rejected.Code.STALE,
                () -> "bundle " + bundle.phase() + " of " + bundle.kind() + " where " + phase() + " of " + asked.kind()
                        + " is due");
        RejectedException.require(
                bundle.entries().size() + bundle.absent().size()
                                == asked.nodes().size()
                        && asked.nodes().containsAll(bundle.entries().keySet())
                        && asked.nodes().containsAll(bundle.absent()),
                Rejected.Code.MALFORMED,
                () -> "bundle of nodes " + bundle.entries().keySet() + " and, absent, " + bundle.absent() + " where "
                        + asked.nodes() + " are asked");
        RejectedException.require(
                asked.kind() != Kind.OPEN || bundle.absent().isEmpty(),
                Rejected.Code.MALFORMED,
                () -> "nobody opened it");
    }

    /** Checks the opening, and returns who takes part. */
    private SortedMap<NodeId, Registration> checked(Opening open) throws RejectedException {
        RejectedException.require(
                open.time().isAfter(tip.time()),
                Rejected.Code.BAD_TIME,
                () -> "opened at " + open.time() + ", not after " + tip.time());
        RejectedException.require(
                tip.horizon().isEmpty()
                        || !open.horizon().start().isBefore(tip.horizon().get().end()),
                Rejected.Code.BAD_TIME,
                () -> "the period starts at " + open.horizon().start() + ", before the one before has ended");
        if (open.desired().isPresent()) {
            new Profiles(open.horizon(), 1)
                    .require(rules.contract().manager(), open.desired().get());
        }
        RejectedException.require(
                open.desired().isPresent() == rules.contract().desired().isGiven(),
                Rejected.Code.BAD_PROFILE,
                () -> "the contract's rule for the desired profile is "
                        + rules.contract().desired());
        return membersWith(open);
    }

    private void open(Opening open) throws RejectedException {
        SortedMap<NodeId, Registration> members = checked(open);
        opening = Optional.of(open);
        SteeringRules steering = new SteeringRules(
                rules.contract().desired(),
                open.desired(),
                rules.contract().initial(),
                rules.contract().tieBreak().order(rules.contract().salt(), tip.height()));
        stage1 = Optional.of(
                rules.contract().method() == Method.METHOD_1
                        ? new Method1(rules, open.horizon(), steering, members.keySet())
                        : new Method2(rules, open.horizon(), steering, members.keySet()));
    }

    private SortedMap<NodeId, Registration> membersWith(Opening open) throws RejectedException {
        SortedMap<NodeId, Registration> members = tip.state().registrations();
        for (Join join : open.joins()) {
            Optional<Rejected> wrong = join.check(rules, tip.genesis());
            if (wrong.isPresent()) {
                throw new RejectedException(wrong.get());
            }
        }
        Members.add(members, open.joins(), rules.contract().manager());
        return members;
    }

    /** The block, once a claim won. */
    public StoredBlock sealed(Bundle claim) {
        return stage2.orElseThrow()
                .sealed(claim, body.stream().map(Bytes::content).toList());
    }

    private interface Step {
        void run() throws RejectedException, MalformedException;
    }

    private static Optional<Rejected> guard(Step step) {
        try {
            step.run();
            return Optional.empty();
        } catch (RejectedException e) {
            return Optional.of(e.rejected());
        } catch (MalformedException e) {
            return Optional.of(new Rejected(Rejected.Code.MALFORMED, String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException | ArithmeticException e) {
            // Values from others that a value type refuses, for example a sum of powers out of range.
            return Optional.of(new Rejected(Rejected.Code.BAD_PROFILE, String.valueOf(e.getMessage())));
        }
    }
}
