package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.BlockHeader;
import io.github.dsm4j.api.ledger.Draft;
import io.github.dsm4j.api.ledger.Registration;
import io.github.dsm4j.core.internal.chain.HeaderCodec;
import io.github.dsm4j.core.internal.chain.Join;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.chain.Signing;
import io.github.dsm4j.core.internal.chain.StoredBlock;
import io.github.dsm4j.core.internal.wire.Bundle;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Stage 0 (thesis §5.2): the first block. Its one bundle holds the contract, under the manager's id, and the founders' signed
 * joins; the manager seals it.
 */
public final class Genesis {
    private Genesis() {}

    /** Makes the block. The joins must have been checked. */
    public static StoredBlock create(Rules rules, Instant networkStart, Collection<Join> founders, Signing manager)
            throws RejectedException {
        NodeId id = rules.contract().manager();
        SortedMap<NodeId, byte[]> entries = new TreeMap<>();
        entries.put(id, rules.contractBytes());
        founders.forEach(join -> entries.put(join.registration().node(), join.encode()));
        Bundle bundle = new Bundle(0, Kind.JOIN, entries, new TreeSet<>());
        Draft draft = HeaderCodec.draft(header(rules, networkStart, members(founders, id), bundle));
        Claim seal = new Claim(id, 0);
        byte[] signature = manager.sign(draft.sealed(seal).bytes());
        return new StoredBlock(HeaderCodec.encode(draft.header()), List.of(bundle.encode()), seal, 0, signature);
    }

    private static BlockHeader header(
            Rules rules, Instant networkStart, SortedMap<NodeId, Registration> members, Bundle bundle) {
        return new BlockHeader(
                1,
                0,
                Hash.ZERO,
                0,
                Hash.ZERO,
                networkStart,
                Optional.empty(),
                rules.contractHash(),
                Members.hash(members),
                Hash.ZERO,
                0,
                0,
                bundle.chained(Hash.ZERO),
                Hash.ZERO);
    }

    private static SortedMap<NodeId, Registration> members(Collection<Join> founders, NodeId manager)
            throws RejectedException {
        SortedMap<NodeId, Registration> members = new TreeMap<>();
        Members.add(members, founders, manager);
        return members;
    }

    /** The contract that a genesis block holds, with the hash that its header states; all else is yet to be verified. */
    public static byte[] contract(byte[] block) throws RejectedException, MalformedException {
        StoredBlock stored = StoredBlock.decode(block);
        byte[] contract = joins(stored).entries().get(stored.seal().node());
        if (contract == null) {
            throw new MalformedException("the genesis block holds no contract");
        }
        Hash stated = HeaderCodec.decode(stored.header()).contract();
        RejectedException.require(
                Hash.sha256(contract).equals(stated),
                Rejected.Code.BAD_HASH,
                () -> "it holds contract " + Hash.sha256(contract) + ", but its header says " + stated);
        return contract;
    }

    private static Bundle joins(StoredBlock stored) throws MalformedException {
        List<Bundle> bundles = stored.bundles();
        if (bundles.size() != 1
                || bundles.get(0).kind() != Kind.JOIN
                || bundles.get(0).phase() != 0
                || !bundles.get(0).absent().isEmpty()) {
            throw new MalformedException("this is not a genesis block");
        }
        return bundles.get(0);
    }

    static Block verify(StoredBlock stored, Rules rules) throws RejectedException, MalformedException {
        NodeId manager = rules.contract().manager();
        BlockHeader header = HeaderCodec.decode(stored.header());
        Bundle bundle = joins(stored);
        byte[] contract = bundle.entries().getOrDefault(manager, new byte[0]);
        RejectedException.require(
                Hash.sha256(contract).equals(rules.contractHash()),
                Rejected.Code.OTHER_NETWORK,
                () -> "it holds contract " + Hash.sha256(contract) + ", not " + rules.contractHash());
        RejectedException.require(
                rules.signatures().isGood(rules.contract().managerKey()),
                Rejected.Code.BAD_SIGNATURE,
                () -> "the manager's key is not a good one");
        List<Join> founders = founders(bundle, rules);
        BlockCheck.requireEqual(header, header(rules, header.time(), members(founders, manager), bundle));
        Draft draft = HeaderCodec.draft(header);
        RejectedException.require(
                stored.seal().equals(new Claim(manager, 0)) && Double.doubleToLongBits(stored.reward()) == 0,
                Rejected.Code.FALSE_CLAIM,
                () -> "the genesis block is sealed by the manager, with nonce 0 and without reward");
        RejectedException.require(
                rules.signatures()
                        .verify(
                                rules.contract().managerKey(),
                                draft.sealed(stored.seal()).bytes(),
                                stored.signature()),
                Rejected.Code.BAD_SIGNATURE,
                () -> "the genesis block is not signed by the manager");
        return new Block(
                header,
                draft.sealed(stored.seal()),
                founders.stream()
                        .map(join -> rules.shared().registration(join.registration()))
                        .toList(),
                Optional.empty(),
                stored.seal(),
                new TreeMap<>());
    }

    private static List<Join> founders(Bundle bundle, Rules rules) throws RejectedException, MalformedException {
        List<Join> founders = new ArrayList<>();
        for (Map.Entry<NodeId, byte[]> entry : bundle.entries().entrySet()) {
            if (!entry.getKey().equals(rules.contract().manager())) {
                Join join = Join.decode(entry.getKey(), entry.getValue());
                Optional<Rejected> wrong = join.check(rules, Hash.ZERO);
                if (wrong.isPresent()) {
                    throw new RejectedException(wrong.get());
                }
                founders.add(join);
            }
        }
        return founders;
    }
}
