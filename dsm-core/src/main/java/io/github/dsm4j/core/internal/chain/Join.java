package io.github.dsm4j.core.internal.chain;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.ledger.Registration;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Stage 0 (thesis §5.2.1): a participant registers its key and stake and signs the contract.
 *
 * @param registration who joins
 * @param contract hash of the contract that it signs
 * @param genesis hash of the network; zero for a founder, since the genesis block is made of the founders' joins
 * @param signature by the key over everything else
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Join(Registration registration, Hash contract, Hash genesis, byte[] signature) {
    private static final byte[] DOMAIN = "dsm4j/1/join".getBytes(StandardCharsets.US_ASCII);

    public static Join sign(NodeId node, long stakeWh, Hash contract, Hash genesis, Signing key) {
        Registration registration = new Registration(node, key.publicKey(), stakeWh);
        return new Join(registration, contract, genesis, key.sign(signed(registration, contract, genesis)));
    }

    private static byte[] signed(Registration r, Hash contract, Hash genesis) {
        return new ByteWriter()
                .raw(DOMAIN)
                .node(r.node())
                .raw(r.key().bytes())
                .u64(r.stakeWh())
                .hash(contract)
                .hash(genesis)
                .bytes();
    }

    /** The payload of a join message; the node is its sender. */
    public byte[] encode() {
        return new ByteWriter()
                .raw(registration.key().bytes())
                .u64(registration.stakeWh())
                .hash(contract)
                .hash(genesis)
                .raw(signature)
                .bytes();
    }

    public static Join decode(NodeId sender, byte[] payload) throws MalformedException {
        ByteReader in = new ByteReader(payload);
        Registration registration = new Registration(sender, PublicKey.of(in.raw(PublicKey.LENGTH)), in.u64());
        Join join = new Join(registration, in.hash(), in.hash(), in.raw(Signing.LENGTH));
        in.end();
        return join;
    }

    /** What is wrong with the join by itself; whether the id is free is the chain's matter. */
    public Optional<Rejected> check(Rules rules, Hash expectedGenesis) {
        if (!contract.equals(rules.contractHash())) {
            return rejected(
                    Rejected.Code.OTHER_NETWORK, "signs contract " + contract + ", not " + rules.contractHash());
        }
        if (!genesis.equals(expectedGenesis)) {
            return rejected(Rejected.Code.OTHER_NETWORK, "joins network " + genesis + ", not " + expectedGenesis);
        }
        if (registration.stakeWh() < 0 || registration.stakeWh() > Registration.MAX_STAKE_WH) {
            return rejected(
                    Rejected.Code.MALFORMED,
                    "stake of " + registration.stakeWh() + " Wh, allowed is 0 to " + Registration.MAX_STAKE_WH);
        }
        if (!rules.signatures().isGood(registration.key())
                || !rules.signatures().verify(registration.key(), signed(registration, contract, genesis), signature)) {
            return rejected(Rejected.Code.BAD_SIGNATURE, "the contract is not signed by " + registration.key());
        }
        return Optional.empty();
    }

    private Optional<Rejected> rejected(Rejected.Code code, String evidence) {
        return Optional.of(new Rejected(code, "join of node " + registration.node() + ": " + evidence));
    }
}
