package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PlanningException;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.transport.Receiver;
import io.github.dsm4j.core.ChainState;
import io.github.dsm4j.core.internal.chain.Join;
import io.github.dsm4j.core.internal.chain.Opening;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.chain.Signing;
import io.github.dsm4j.core.internal.period.Asked;
import io.github.dsm4j.core.internal.period.Chain;
import io.github.dsm4j.core.internal.period.ConsensusStage;
import io.github.dsm4j.core.internal.period.Period;
import io.github.dsm4j.core.internal.wire.Bundle;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.Envelope;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The network manager (thesis §4.2.4, §5.2.1): keeps the network ledger, collects what a phase asks for, closes the phase and
 * publishes what it held. It decides nothing that the others cannot check. Confined to the scheduler's thread.
 */
public final class Manager implements Receiver {
    private static final int BLOCKS_AT_ONCE = 64;

    private final Rules rules;
    private final Signing key;
    private final Environment environment;
    private final Link link;
    private final Chain chain;
    private final Rejections rejections = new Rejections();
    private final Mailbox mailbox;
    private final Registrar registrar;
    private final SortedMap<NodeId, byte[]> collected = new TreeMap<>();
    private final List<NodeId> arrivals = new ArrayList<>();
    private final Map<NodeId, Long> lateClaims = new HashMap<>();
    private final List<byte[]> published = new ArrayList<>();
    private Optional<Period> period = Optional.empty();
    private Runnable deadline = () -> {};
    private int view;

    public Manager(Rules rules, Signing key, Ledger ledger, Environment environment) {
        this.rules = rules;
        this.key = key;
        this.registrar = new Registrar(rules);
        this.environment = environment;
        this.chain = Chain.open(rules, ledger);
        this.mailbox = new Mailbox(environment.workers(), rejections, this::admit, this::handle);
        this.link = environment.connect(rules.contract().manager(), this);
    }

    /** Waits for the joins of all founders, then makes the genesis block. */
    public void found(Set<NodeId> founders, Instant networkStart) {
        registrar.expect(founders, networkStart);
    }

    /** Opens a period (stage 1). If one was open, it is started anew in the next view: nothing of it took effect. */
    public void open(Horizon horizon, Optional<PowerProfile> desired) {
        Instant earliest = chain.at().time().plusMillis(1);
        Instant now = environment.scheduler().now().truncatedTo(ChronoUnit.MILLIS);
        Opening opening = new Opening(now.isAfter(earliest) ? now : earliest, horizon, desired, registrar.pending());
        Period opened = new Period(rules, chain.at());
        byte[] payload = opening.encode();
        Optional<Rejected> wrong = opened.check(Kind.OPEN, rules.contract().manager(), payload);
        if (wrong.isPresent()) {
            throw new PlanningException(
                    "the period cannot be opened: " + wrong.get().evidence());
        }
        view = period.isPresent() ? view + 1 : 0;
        period = Optional.of(opened);
        rest();
        published.clear();
        collected.put(rules.contract().manager(), payload);
        environment.stages().enter(1);
        close(opened);
    }

    /** Forgets what was collected, and stops all timers. */
    public void rest() {
        deadline.run();
        link.arrived();
        collected.clear();
        arrivals.clear();
    }

    @Override
    public void receive(NodeId from, byte[] message) {
        mailbox.receive(from, message);
    }

    private Optional<Rejected> admit(Envelope envelope) {
        return envelope.kind() == Kind.FETCH || envelope.network() == 0 || envelope.network() == tag()
                ? Optional.empty()
                : Optional.of(new Rejected(Rejected.Code.OTHER_NETWORK, "message of another network"));
    }

    private long tag() {
        return chain.size() == 0 ? 0 : Envelope.tag(chain.genesis());
    }

    private void handle(Envelope envelope) throws MalformedException {
        switch (envelope.kind()) {
            case JOIN -> join(envelope, Join.decode(envelope.sender(), envelope.payload()));
            case FETCH -> sendBlocks(envelope.sender(), height(envelope.payload()));
            default -> stageMessage(envelope);
        }
    }

    private static long height(byte[] payload) throws MalformedException {
        ByteReader in = new ByteReader(payload);
        long height = in.u64();
        in.end();
        return height;
    }

    // ---- stage 0

    private void join(Envelope envelope, Join join) {
        Optional<Rejected> wrong = registrar.offer(join, chain);
        if (wrong.isPresent()) {
            rejections.add(envelope.sender(), wrong.get());
        } else if (chain.size() > 0) {
            sendBlocks(envelope.sender(), envelope.height());
        } else if (registrar.isComplete()) {
            byte[] genesis = registrar.found(key, chain);
            BlockBatch batch = new BlockBatch(1, chain.tipHash(), false, 0, List.of(genesis));
            link.publish(0, envelope(Kind.BLOCKS, Hash.ZERO, batch.encode()).encode());
        }
    }

    private void sendBlocks(NodeId to, long from) {
        List<byte[]> blocks = new ArrayList<>();
        for (long h = Math.max(0, from); h < chain.size() && blocks.size() < BLOCKS_AT_ONCE; h++) {
            blocks.add(chain.bytes(h));
        }
        BlockBatch batch = new BlockBatch(chain.size(), chain.tipHash(), registrar.holds(to), from, blocks);
        link.send(to, envelope(Kind.BLOCKS, Hash.ZERO, batch.encode()));
    }

    /** Whether a node's join waits for the next period. */
    public boolean hasJoin(NodeId node) {
        return registrar.holds(node);
    }

    // ---- stages 1 to 3

    private void stageMessage(Envelope envelope) throws MalformedException {
        if (envelope.kind() == Kind.BEHIND) {
            new ByteReader(envelope.payload()).end();
        }
        if (envelope.height() < chain.size()) {
            late(envelope);
        } else if (envelope.view() != view) {
            rejections.add(envelope.sender(), Rejected.Code.STALE, envelope.kind() + " of view " + envelope.view());
        } else if (period.isPresent() && envelope.kind() == Kind.BEHIND) {
            sendBundles(envelope.sender(), envelope.phase());
        } else if (period.isPresent() && envelope.phase() < period.get().phase()) {
            rejections.add(envelope.sender(), Rejected.Code.LATE, envelope.kind() + " of phase " + envelope.phase());
            sendBundles(envelope.sender(), envelope.phase());
        } else if (period.isPresent() && envelope.phase() == period.get().phase()) {
            collect(period.get(), envelope);
        } else {
            rejections.add(envelope.sender(), Rejected.Code.STALE, envelope.kind() + " for a phase that is not open");
        }
    }

    /** A claim that crosses the declaration on its way needs no answer; one that comes again does. */
    private void late(Envelope envelope) {
        rejections.add(envelope.sender(), Rejected.Code.LATE, envelope.kind() + " for block " + envelope.height());
        Long before = lateClaims.put(envelope.sender(), envelope.height());
        if (envelope.kind() != Kind.CLAIM || Objects.equals(before, envelope.height())) {
            sendBlocks(envelope.sender(), envelope.height());
        }
    }

    private void sendBundles(NodeId to, int from) {
        for (byte[] bundle : published.subList(Math.min(from, published.size()), published.size())) {
            link.send(to, 1, bundle);
        }
    }

    private void collect(Period current, Envelope envelope) {
        byte[] first = collected.get(envelope.sender());
        if (first != null) {
            if (!Arrays.equals(first, envelope.payload())) {
                rejections.add(
                        envelope.sender(), Rejected.Code.EQUIVOCATION, "two messages in phase " + envelope.phase());
            }
            return;
        }
        Optional<Rejected> wrong = current.check(envelope.kind(), envelope.sender(), envelope.payload());
        if (wrong.isPresent()) {
            rejections.add(envelope.sender(), wrong.get());
            return;
        }
        collected.put(envelope.sender(), envelope.payload());
        arrivals.add(envelope.sender());
        if (current.consensus().isPresent()) {
            elect(current, current.consensus().get(), false);
        } else if (collected.size() == current.asked().nodes().size()) {
            close(current);
        }
    }

    /** Closes the open phase with what was collected: publishes the bundle, and goes on from it like everybody. */
    private void close(Period current) {
        SortedSet<NodeId> absent = new TreeSet<>(current.asked().nodes());
        absent.removeAll(collected.keySet());
        Bundle bundle = new Bundle(current.phase(), current.asked().kind(), collected, absent);
        publish(current, 1, bundle);
        if (bundle.kind() == Kind.START || bundle.kind() == Kind.DATA) {
            environment.stages().setUp();
        }
        mailbox.compute(() -> current.close(bundle), wrong -> {
            if (period.isEmpty() || period.get() != current) {
                return; // started anew in the meantime
            }
            if (wrong.isPresent()) {
                throw new PlanningException(
                        "phase " + bundle.phase() + " (" + bundle.kind() + ") failed: " + wrong.get());
            }
            opened(current);
        });
    }

    private void publish(Period current, int stage, Bundle bundle) {
        deadline.run();
        collected.clear();
        arrivals.clear();
        byte[] message =
                envelope(Kind.BUNDLE, current.transcript(), bundle.encode()).encode();
        published.add(message);
        link.publish(stage, message);
    }

    private void opened(Period current) {
        Asked asked = current.asked();
        if (asked.nodes().isEmpty()) {
            close(current);
            return;
        }
        armDeadline(current);
        link.later(() -> remind(asked));
    }

    private void remind(Asked asked) {
        SortedSet<NodeId> missing = new TreeSet<>(asked.nodes());
        missing.removeAll(collected.keySet());
        missing.forEach(node -> link.send(node, asked.kind().stage(), published.get(published.size() - 1)));
    }

    private void armDeadline(Period current) {
        deadline = environment.scheduler().after(rules.contract().deadline(), () -> {
            if (current.consensus().isPresent()) {
                elect(current, current.consensus().get(), true);
            } else {
                close(current);
            }
        });
    }

    private void elect(Period current, ConsensusStage round, boolean closing) {
        List<Claim> claims = arrivals.stream()
                .map(node -> ConsensusStage.claim(node, collected.getOrDefault(node, new byte[0])))
                .toList();
        Optional<Claim> winner = round.elect(claims, closing);
        if (winner.isPresent()) {
            declare(current, round, winner.get().node());
        } else if (closing) {
            armDeadline(current); // proof of work has no other end than a success
        }
    }

    /** Declares the winner (stage 3). The own ledger comes first: what is published must survive a crash. */
    private void declare(Period current, ConsensusStage round, NodeId winner) {
        Bundle declaration = round.declaration(current.phase(), winner, collected.getOrDefault(winner, new byte[0]));
        environment.stages().enter(3);
        Envelope message = envelope(Kind.BUNDLE, current.transcript(), declaration.encode());
        chain.append(current.sealed(declaration), current);
        rest();
        period = Optional.empty();
        registrar.recorded(chain.fold(ChainState.FOLD));
        byte[] declared = message.encode();
        link.repeat(
                () -> link.publish(3, declared)); // whoever missed it may not know that there is something to ask for
    }

    private Envelope envelope(Kind kind, Hash previous, byte[] payload) {
        return new Envelope(
                kind,
                tag(),
                chain.size(),
                view,
                period.map(Period::phase).orElse(0),
                rules.contract().manager(),
                previous,
                payload);
    }

    /** What the open phase waits for and does not have, for people. */
    public String waitingFor() {
        return period.map(p -> {
                    SortedSet<NodeId> missing = new TreeSet<>(p.asked().nodes());
                    missing.removeAll(collected.keySet());
                    return "phase " + p.phase() + " waits for " + p.asked().kind() + " of nodes " + missing;
                })
                .orElseGet(() -> "no period is open; last refused: "
                        + rejections.last().map(Rejected::toString).orElse("nothing"));
    }

    /** The network ledger, verified. */
    public Chain chain() {
        return chain;
    }

    public Rejections rejections() {
        return rejections;
    }

    public void close() {
        deadline.run();
        link.close();
    }
}
