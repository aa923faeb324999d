package io.github.dsm4j.core.internal.chain;

import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.core.internal.wire.Bundle;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.ArrayList;
import java.util.List;

/**
 * A block as it stands in the ledger: header, body and seal. The body is the stage-1 bundles and nothing else: claims,
 * winners, sums and rewards are recomputed from it.
 *
 * @param header the 272 header bytes
 * @param body the encoded bundles of stage 1 in order
 * @param seal the winning claim
 * @param reward what the sealer says it earned
 * @param signature of the sealer over the block hash
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record StoredBlock(byte[] header, List<byte[]> body, Claim seal, double reward, byte[] signature) {
    public byte[] encode() {
        ByteWriter out = new ByteWriter().raw(header).varint(body.size());
        body.forEach(out::block);
        return out.node(seal.node())
                .u64(seal.nonce())
                .f64(reward)
                .raw(signature)
                .varint(0) // signatures of the certificate
                .bytes();
    }

    /** The bundles of the body, one after the other. */
    public List<Bundle> bundles() throws MalformedException {
        List<Bundle> bundles = new ArrayList<>();
        for (byte[] bundle : body) {
            bundles.add(Bundle.decode(bundle));
        }
        return bundles;
    }

    public static StoredBlock decode(byte[] bytes) throws MalformedException {
        ByteReader in = new ByteReader(bytes);
        byte[] header = in.raw(HeaderCodec.LENGTH);
        List<byte[]> body = new ArrayList<>();
        for (int i = in.count(1); i > 0; i--) {
            body.add(in.block());
        }
        StoredBlock block =
                new StoredBlock(header, body, new Claim(in.node(), in.u64()), in.f64(), in.raw(Signing.LENGTH));
        if (in.varint() != 0) {
            throw new MalformedException("a certificate, which version 1 does not have");
        }
        in.end();
        return block;
    }
}
