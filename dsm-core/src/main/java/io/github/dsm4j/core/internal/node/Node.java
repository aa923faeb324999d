package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.transport.Receiver;
import io.github.dsm4j.core.ChainState;
import io.github.dsm4j.core.internal.chain.Join;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.chain.Signing;
import io.github.dsm4j.core.internal.period.Asked;
import io.github.dsm4j.core.internal.period.Chain;
import io.github.dsm4j.core.internal.period.ConsensusStage;
import io.github.dsm4j.core.internal.period.Period;
import io.github.dsm4j.core.internal.wire.Bundle;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.Envelope;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A full node (thesis §4.2.1, §5.2): keeps its local ledger, answers what the open phase asks, replicates everything public
 * and checks it. Reacts to messages and timers; never blocks. Confined to the scheduler's thread.
 */
public final class Node implements Receiver {
    private final Identity self;
    private final Rules rules;
    private final Environment environment;
    private final Link link;
    private final Miner miner;
    private final Chain chain;
    private final Rejections rejections = new Rejections();
    private final Mailbox mailbox;
    private final Map<Integer, byte[]> sent = new HashMap<>();
    private Optional<PrivateData> data = Optional.empty();
    private Optional<Period> period = Optional.empty();
    private Optional<Answers> answers = Optional.empty();
    private Optional<DevicePlan> executed = Optional.empty();
    private long planned;
    private Optional<Rejected> failure = Optional.empty();
    private int view;
    private boolean passive;
    private boolean entered;

    /**
     * Who a node is.
     *
     * @param id its id
     * @param key its key pair
     * @param stakeWh the stake that it registers
     * @param attempt time that it needs for one attempt of a claim search
     * @param seed of its randomness
     */
    public record Identity(NodeId id, Signing key, long stakeWh, Duration attempt, Hash seed) {}

    public Node(Identity self, Rules rules, Ledger ledger, Environment environment) {
        this.self = self;
        this.rules = rules;
        this.environment = environment;
        this.chain = Chain.open(rules, ledger);
        this.mailbox = new Mailbox(environment.workers(), rejections, this::admit, this::handle);
        this.miner = new Miner(environment.scheduler(), environment.workers(), self.attempt());
        this.link = environment.connect(self.id(), this);
    }

    /** Founds the network together with others: registers key and stake and signs the contract. */
    public void found() {
        join(Hash.ZERO);
    }

    /** Enters a running network: downloads and verifies what it lacks of the chain, then registers if it has to. */
    public void enter() {
        ask(Kind.FETCH, new ByteWriter().u64(chain.size()).bytes());
    }

    private void join(Hash genesis) {
        ask(
                Kind.JOIN,
                Join.sign(self.id(), self.stakeWh(), rules.contractHash(), genesis, self.key())
                        .encode());
    }

    private void ask(Kind kind, byte[] payload) {
        link.sendUntilArrived(rules.contract().manager(), envelope(kind, payload));
    }

    private Envelope envelope(Kind kind, byte[] payload) {
        long network = chain.size() == 0 ? 0 : Envelope.tag(chain.genesis());
        Hash previous = period.map(Period::transcript).orElse(Hash.ZERO);
        return new Envelope(
                kind, network, chain.size(), view, period.map(Period::phase).orElse(0), self.id(), previous, payload);
    }

    /** Hands in the private data of the next period. */
    public void prepare(PrivateData next) {
        executed = Optional.empty();
        planned = 0;
        data = Optional.of(next);
    }

    @Override
    public void receive(NodeId from, byte[] message) {
        mailbox.receive(from, message);
    }

    private Optional<Rejected> admit(Envelope envelope) {
        if (!envelope.sender().equals(rules.contract().manager())) {
            return Optional.of(new Rejected(Rejected.Code.UNKNOWN_SENDER, "only the manager speaks to nodes"));
        }
        if (envelope.kind() != Kind.BLOCKS && chain.size() > 0 && envelope.network() != Envelope.tag(chain.genesis())) {
            return Optional.of(new Rejected(Rejected.Code.OTHER_NETWORK, "message of another network"));
        }
        return Optional.empty();
    }

    private void handle(Envelope envelope) throws MalformedException {
        switch (envelope.kind()) {
            case BLOCKS -> blocks(BlockBatch.decode(envelope.payload()));
            case BUNDLE -> bundle(envelope, Bundle.decode(envelope.payload()));
            default -> rejections.add(envelope.sender(), Rejected.Code.STALE, envelope.kind() + " is not for nodes");
        }
    }

    // ---- stage 0: the chain so far

    private void blocks(BlockBatch batch) {
        for (int i = 0; i < batch.blocks().size(); i++) {
            if (batch.from() + i == chain.size()) {
                Optional<Rejected> wrong = chain.append(batch.blocks().get(i));
                if (wrong.isPresent()) {
                    fail(wrong.get());
                    return;
                }
                endPeriod();
            }
        }
        if (chain.size() > batch.size()
                || (chain.size() == batch.size() && !chain.tipHash().equals(batch.tip()))) {
            fail(new Rejected(
                    Rejected.Code.DIVERGED,
                    "the local ledger holds " + chain.size() + " blocks up to " + chain.tipHash()
                            + ", the network ledger " + batch.size() + " up to " + batch.tip()));
        } else if (chain.size() < batch.size()) {
            enter();
        } else if (chain.size() > 0 && !isRegistered() && !batch.pending()) {
            join(chain.genesis());
        } else if (chain.size() > 0) {
            entered = true;
            link.arrived();
        }
    }

    /** Whether the node has the whole chain, and the network knows or will know it. */
    public boolean hasEntered() {
        return entered;
    }

    private boolean isRegistered() {
        return chain.fold(ChainState.FOLD).accounts().containsKey(self.id());
    }

    // ---- stages 1 to 3: one bundle after the other

    private void bundle(Envelope envelope, Bundle bundle) {
        if (chain.size() == 0 || envelope.height() > chain.size()) {
            enter();
            return;
        }
        if (envelope.height() < chain.size()) {
            return;
        }
        if (envelope.view() > view) {
            endPeriod(); // the manager starts the period anew
            view = envelope.view();
        }
        if (envelope.view() != view || failure.isPresent()) {
            return;
        }
        Period current = period.orElseGet(this::beginPeriod);
        if (bundle.phase() > current.phase()) {
            link.send(rules.contract().manager(), envelope(Kind.BEHIND, new byte[0]));
        } else if (bundle.phase() == current.phase()) {
            close(current, envelope, bundle);
        }
    }

    private Period beginPeriod() {
        Period begun = new Period(rules, chain.at());
        period = Optional.of(begun);
        return begun;
    }

    private void close(Period current, Envelope envelope, Bundle bundle) {
        if (!envelope.previous().equals(current.transcript())) {
            fail(new Rejected(
                    Rejected.Code.DIVERGED, "bundle " + bundle.phase() + " does not follow what came before"));
        } else if (isMisquoted(bundle)) {
            fail(new Rejected(
                    Rejected.Code.EQUIVOCATION, "the manager misquotes this node in phase " + bundle.phase()));
        } else if (current.consensus().isPresent()) {
            declared(current, current.consensus().get(), bundle);
        } else {
            link.arrived();
            boolean moved = bundle.kind() == Kind.DELTA && bundle.entries().containsKey(self.id());
            mailbox.compute(() -> current.close(bundle), wrong -> closed(current, moved, wrong));
        }
    }

    /** After a restart in mid-period the node does not know what it said: it follows, and says no more until the next one. */
    private boolean isMisquoted(Bundle bundle) {
        byte[] quoted = bundle.entries().get(self.id());
        if (quoted == null || bundle.kind() == Kind.OPEN) {
            return false;
        }
        byte[] said = sent.get(bundle.phase());
        passive |= said == null && sent.isEmpty();
        return !passive && !Arrays.equals(quoted, said);
    }

    private void closed(Period current, boolean moved, Optional<Rejected> wrong) {
        if (period.isEmpty() || period.get() != current) {
            return; // the period was started anew, or its block came, in the meantime
        }
        if (wrong.isPresent()) {
            fail(wrong.get());
            return;
        }
        if (passive) {
            return;
        }
        if (moved) {
            answers.orElseThrow().commit();
        }
        Asked asked = current.asked();
        if (asked.nodes().contains(self.id())) {
            if (asked.kind() == Kind.CLAIM) {
                search(current, current.consensus().orElseThrow());
            } else if (data.isPresent() && data.get().horizon().equals(current.horizon())) {
                mailbox.compute(() -> answer(asked.kind(), current), payload -> send(current, asked.kind(), payload));
            }
        }
    }

    private byte[] answer(Kind kind, Period current) {
        if (answers.isEmpty()) {
            answers = Optional.of(new Answers(
                    data.orElseThrow(), rules.algorithm(), rules.contract().initial()));
        }
        return answers.get().payload(kind, current);
    }

    private void send(Period current, Kind kind, byte[] payload) {
        if (period.isPresent() && period.get() == current) {
            sent.put(current.phase(), payload);
            ask(kind, payload);
        }
    }

    private void search(Period current, ConsensusStage round) {
        environment.stages().nodeReady();
        Hash seed = Hash.sha256(
                self.seed().bytes(), new ByteWriter().u64(chain.size()).bytes());
        SplittableRandom random = new SplittableRandom(seed.toInteger().longValue());
        miner.start(
                rules.consensus().search(round, self.id(), random),
                random,
                claim -> send(current, Kind.CLAIM, round.encode(claim, self.key())));
    }

    private void declared(Period current, ConsensusStage round, Bundle declaration) {
        Optional<Rejected> wrong = round.checkDeclaration(declaration);
        if (wrong.isPresent()) {
            fail(wrong.get());
            return;
        }
        executed = current.plan(self.id()).or(() -> answers.map(Answers::plan));
        planned = current.planned() + answers.map(Answers::planned).orElse(0L);
        chain.append(current.sealed(declaration), current);
        endPeriod();
    }

    private void endPeriod() {
        miner.stop();
        link.arrived();
        period = Optional.empty();
        answers = Optional.empty();
        failure = Optional.empty();
        passive = false;
        view = 0;
        sent.clear();
    }

    private void fail(Rejected rejected) {
        rejections.add(rules.contract().manager(), rejected);
        failure = Optional.of(rejected);
        miner.stop();
        link.arrived();
    }

    public NodeId id() {
        return self.id();
    }

    /** The local ledger, verified. */
    public Chain chain() {
        return chain;
    }

    /** What its devices do in the period it has seen to the end; empty if it took no part in planning it. */
    public Optional<DevicePlan> executed() {
        return executed;
    }

    /** How many times it planned in that period: for its own house, and by method 1 for all of them. */
    public long planned() {
        return planned;
    }

    /** Why the node does not go on; empty while it does. */
    public Optional<Rejected> failure() {
        return failure;
    }

    public Rejections rejections() {
        return rejections;
    }

    /** Leaves the network, at any time. */
    public void close() {
        miner.stop();
        link.close();
    }
}
