package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.BlockHeader;
import io.github.dsm4j.core.internal.chain.HeaderCodec;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.chain.StoredBlock;
import io.github.dsm4j.core.internal.wire.Bundle;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;

/** Checks a stored block by replaying its bundles: everything in it is recomputed, nothing is believed. */
final class BlockCheck {
    private static final Map<String, Rejected.Code> CODES = Map.of(
            "merkleRoot", Rejected.Code.BAD_MERKLE_ROOT,
            "leafCount", Rejected.Code.BAD_MERKLE_ROOT,
            "time", Rejected.Code.BAD_TIME,
            "genesis", Rejected.Code.OTHER_NETWORK,
            "contract", Rejected.Code.OTHER_NETWORK);

    private BlockCheck() {}

    static Block replay(StoredBlock stored, Period period) throws RejectedException, MalformedException {
        BlockHeader header = HeaderCodec.decode(stored.header());
        requireFollows(header, period);
        for (Bundle bundle : stored.bundles()) {
            Optional<Rejected> wrong = period.close(bundle);
            if (wrong.isPresent()) {
                throw new RejectedException(
                        wrong.get().code(),
                        "bundle " + bundle.phase() + ": " + wrong.get().evidence());
            }
        }
        ConsensusStage consensus = period.consensus()
                .orElseThrow(() ->
                        new RejectedException(Rejected.Code.MALFORMED, "the body ends in phase " + period.phase()));
        requireEqual(header, consensus.draft().header());
        consensus.check(stored.seal(), stored.signature());
        double reward = consensus.reward(stored.seal());
        RejectedException.require(
                Double.doubleToLongBits(stored.reward()) == Double.doubleToLongBits(reward),
                Rejected.Code.FALSE_CLAIM,
                () -> "reward is " + stored.reward() + ", not " + reward);
        return consensus.block(stored.seal());
    }

    /** A block from another place in the chain would fail in its first bundle, with a less telling message. */
    private static void requireFollows(BlockHeader header, Period period) throws RejectedException {
        RejectedException.require(
                header.height() == period.height(),
                Rejected.Code.STALE,
                () -> "height is " + header.height() + ", not " + period.height());
        RejectedException.require(
                header.previous().equals(period.transcript()),
                Rejected.Code.BAD_HASH,
                () -> "previous is " + header.previous() + ", not " + period.transcript());
    }

    /** Names the first field that differs from what the body says. */
    static void requireEqual(BlockHeader stored, BlockHeader computed) throws RejectedException {
        if (stored.equals(computed)) {
            return;
        }
        for (RecordComponent field : BlockHeader.class.getRecordComponents()) {
            Object is = value(field, stored);
            Object should = value(field, computed);
            RejectedException.require(
                    is.equals(should),
                    CODES.getOrDefault(field.getName(), Rejected.Code.BAD_HASH),
                    () -> "header: " + field.getName() + " is " + is + ", not " + should);
        }
    }

    private static Object value(RecordComponent field, BlockHeader header) {
        try {
            return field.getAccessor().invoke(header);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the header is a public record", e);
        }
    }
}
