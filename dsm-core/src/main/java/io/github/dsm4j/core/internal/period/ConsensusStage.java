package io.github.dsm4j.core.internal.period;

import com.google.common.collect.ImmutableSortedMap;
import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.consensus.ConsensusRound;
import io.github.dsm4j.api.consensus.RankingProtocol;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.BlockHeader;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.ledger.Draft;
import io.github.dsm4j.api.ledger.Registration;
import io.github.dsm4j.api.steering.Improvement;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.TieOrder;
import io.github.dsm4j.core.internal.chain.HeaderCodec;
import io.github.dsm4j.core.internal.chain.Join;
import io.github.dsm4j.core.internal.chain.Merkle;
import io.github.dsm4j.core.internal.chain.Opening;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.chain.Signing;
import io.github.dsm4j.core.internal.chain.StoredBlock;
import io.github.dsm4j.core.internal.wire.Bundle;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Stages 2 and 3 (thesis §5.4, §5.5): the draft block that all replicas share, the claims for it, and the block that the
 * winner seals. Confined to one thread.
 */
public final class ConsensusStage implements ConsensusRound {
    private final Rules rules;
    private final Tip tip;
    private final List<Registration> joined;
    private final SortedMap<NodeId, Registration> members;
    private final SteeringOutcome outcome;
    private final SortedMap<NodeId, Improvement> improvements;
    private final List<NodeId> nodes;
    private final Draft draft;
    private final Map<RankingProtocol, List<NodeId>> rankings = new HashMap<>();

    ConsensusStage(Rules rules, Tip tip, Opening opening, SteeringOutcome outcome, Hash transcript) {
        this.rules = rules;
        this.tip = tip;
        this.joined = opening.joins().stream().map(Join::registration).toList();
        this.outcome = outcome;
        this.improvements = ImmutableSortedMap.copyOf(outcome.improvements());
        this.nodes = List.copyOf(outcome.starting().keySet());
        SortedMap<NodeId, Registration> registered = tip.state().registrations();
        joined.forEach(r -> registered.put(r.node(), r));
        this.members = ImmutableSortedMap.copyOf(registered);
        this.draft = HeaderCodec.draft(header(opening, transcript));
    }

    private BlockHeader header(Opening opening, Hash transcript) {
        List<Hash> leaves = leaves(tip.height(), outcome);
        return new BlockHeader(
                1,
                rules.contract().method() == Method.METHOD_1 ? 1 : 2,
                tip.genesis(),
                tip.height(),
                tip.previous(),
                opening.time(),
                Optional.of(opening.horizon()),
                rules.contractHash(),
                Members.hash(members),
                Merkle.root(leaves),
                leaves.size(),
                0,
                transcript,
                rules.consensus().commitment(tip.chain()));
    }

    /** The leaves of the Merkle tree: the final local profiles in node order. */
    public static List<Hash> leaves(long height, SteeringOutcome outcome) {
        return outcome.localProfiles().entrySet().stream()
                .map(e -> Merkle.leaf(height, e.getKey(), e.getValue()))
                .toList();
    }

    /** The payload of a claim: the nonce and the sealer's signature over the block hash. */
    public byte[] encode(Claim claim, Signing key) {
        return new ByteWriter()
                .u64(claim.nonce())
                .raw(key.sign(sealMessage(claim)))
                .bytes();
    }

    private byte[] sealMessage(Claim claim) {
        return draft.sealed(claim).bytes();
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record SignedClaim(Claim claim, byte[] signature) {
        static SignedClaim decode(NodeId sender, byte[] payload) throws MalformedException {
            ByteReader in = new ByteReader(payload);
            SignedClaim signed = new SignedClaim(new Claim(sender, in.u64()), in.raw(Signing.LENGTH));
            in.end();
            return signed;
        }
    }

    void check(NodeId sender, byte[] payload) throws RejectedException, MalformedException {
        SignedClaim signed = SignedClaim.decode(sender, payload);
        check(signed.claim(), signed.signature());
    }

    /** Checks a claim and its signature: on submission, in the published bundle and in a stored block. */
    void check(Claim claim, byte[] signature) throws RejectedException {
        RejectedException.require(
                outcome.starting().containsKey(claim.node()),
                Rejected.Code.UNKNOWN_SENDER,
                () -> "node " + claim.node() + " takes no part in this period");
        Optional<Rejected> wrong = rules.consensus().verify(claim, this);
        if (wrong.isPresent()) {
            throw new RejectedException(wrong.get());
        }
        RejectedException.require(
                rules.signatures().verify(key(claim.node()), sealMessage(claim), signature),
                Rejected.Code.BAD_SIGNATURE,
                () -> "the seal is not signed by node " + claim.node());
    }

    /** The winner, as soon as it is decided. Claims must have been checked. */
    public Optional<Claim> elect(List<Claim> claims, boolean closing) {
        return rules.consensus().elect(claims, this, closing);
    }

    /** Reads the claim of a checked message. */
    public static Claim claim(NodeId sender, byte[] payload) {
        try {
            return SignedClaim.decode(sender, payload).claim();
        } catch (MalformedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The winner's claim as all publish it. */
    public Bundle declaration(int phase, NodeId winner, byte[] payload) {
        return new Bundle(phase, Kind.CLAIM, new TreeMap<>(Map.of(winner, payload)), new TreeSet<>());
    }

    /** Checks the manager's declaration of the winner. */
    public Optional<Rejected> checkDeclaration(Bundle bundle) {
        try {
            RejectedException.require(
                    bundle.kind() == Kind.CLAIM
                            && bundle.entries().size() == 1
                            && bundle.absent().isEmpty(),
                    Rejected.Code.MALFORMED,
                    () -> "a declaration has one winner, this one has "
                            + bundle.entries().keySet());
            check(
                    bundle.entries().firstKey(),
                    bundle.entries().values().iterator().next());
            return Optional.empty();
        } catch (RejectedException e) {
            return Optional.of(e.rejected());
        } catch (MalformedException e) {
            return Optional.of(new Rejected(Rejected.Code.MALFORMED, String.valueOf(e.getMessage())));
        }
    }

    StoredBlock sealed(Bundle declaration, List<byte[]> body) {
        try {
            SignedClaim signed = SignedClaim.decode(
                    declaration.entries().firstKey(),
                    declaration.entries().values().iterator().next());
            return new StoredBlock(
                    HeaderCodec.encode(draft.header()),
                    body,
                    signed.claim(),
                    reward(signed.claim()),
                    signed.signature());
        } catch (MalformedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What the sealer earns. */
    double reward(Claim seal) {
        return rules.consensus().rewards(seal, this).getOrDefault(seal.node(), 0.0);
    }

    /** The readable block. */
    public Block block(Claim seal) {
        return new Block(
                draft.header(),
                draft.sealed(seal),
                joined,
                Optional.of(outcome),
                seal,
                new TreeMap<>(rules.consensus().rewards(seal, this)));
    }

    private PublicKey key(NodeId node) {
        return registration(node).key();
    }

    private Registration registration(NodeId node) {
        Registration registration = members.get(node);
        if (registration == null) {
            throw new IllegalArgumentException("node " + node + " is not registered");
        }
        return registration;
    }

    @Override
    public Draft draft() {
        return draft;
    }

    @Override
    public List<NodeId> nodes() {
        return nodes;
    }

    @Override
    public SmartContract contract() {
        return rules.contract();
    }

    @Override
    public ChainView chain() {
        return tip.chain();
    }

    @Override
    public long stake(NodeId node) {
        return registration(node).stakeWh();
    }

    @Override
    public long drawStake(NodeId node) {
        var account = tip.state().accounts().get(node);
        if (account == null) {
            return 0;
        }
        boolean counts = account.recordedAt() == 0 || account.recordedAt() + 2 < tip.height();
        return counts ? stake(node) : 0;
    }

    @Override
    public Improvement improvement(NodeId node) {
        return improvements.getOrDefault(node, Improvement.NONE);
    }

    @Override
    public List<NodeId> rankedBy(RankingProtocol protocol) {
        return rankings.computeIfAbsent(protocol, p -> p.ranking(this));
    }

    @Override
    public Comparator<NodeId> tieOrder() {
        return rules.contract()
                .tieBreak()
                .order(rules.contract().salt(), tip.height())
                .at(TieOrder.CONSENSUS);
    }
}
