package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.consensus.pow.PowConfig;
import io.github.dsm4j.core.internal.wire.Envelope;
import io.github.dsm4j.core.internal.wire.Kind;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody gains by another node's claim (thesis §5.4.1): the winner is inside the hash, and the seal is signed. */
class ClaimThievesTest {
    /** What becomes of the claim of a thief who knows the true winner's. */
    private enum Theft {
        /** The winner's nonce and signature, in the thief's own name. */
        COPY(Rejected.Code.BAD_HASH) {
            @Override
            byte[] forge(byte[] own, Envelope stolen) {
                return Forgery.payload(own, payload -> stolen.payload());
            }
        },
        /** An own good nonce under the winner's signature. */
        FOREIGN_SEAL(Rejected.Code.BAD_SIGNATURE) {
            @Override
            byte[] forge(byte[] own, Envelope stolen) {
                return Forgery.payload(own, payload -> {
                    byte[] mixed = Arrays.copyOf(payload, payload.length);
                    System.arraycopy(stolen.payload(), 8, mixed, 8, 64);
                    return mixed;
                });
            }
        },
        /** The winner's claim, word for word, from another place. */
        IMPERSONATION(Rejected.Code.UNKNOWN_SENDER) {
            @Override
            byte[] forge(byte[] own, Envelope stolen) {
                return stolen.encode();
            }
        },
        /** An own good claim in the winner's name, so that it would lose its right to another. */
        OTHER_NAME(Rejected.Code.UNKNOWN_SENDER) {
            @Override
            byte[] forge(byte[] own, Envelope stolen) {
                return Forgery.inTheNameOf(stolen.sender(), own);
            }
        };

        private final Rejected.Code cause;

        Theft(Rejected.Code cause) {
            this.cause = cause;
        }

        abstract byte[] forge(byte[] own, Envelope stolen);
    }

    /** Holds the first claim up until somebody else has tried to make use of it. */
    private static final class Thieves implements RecordingProvider.Tamper {
        private final Theft theft;
        private Optional<Envelope> stolen = Optional.empty();
        private int thefts;

        Thieves(Theft theft) {
            this.theft = theft;
        }

        @Override
        @SuppressWarnings("NullAway") // null drops the message
        public byte[] pass(NodeId from, byte[] message) {
            Envelope envelope = Forgery.envelope(message);
            if (envelope.kind() != Kind.CLAIM) {
                return message;
            }
            if (stolen.isEmpty()) {
                stolen = Optional.of(envelope);
            }
            if (from.equals(winner())) {
                return thefts > 0 ? message : null;
            }
            thefts++;
            return theft.forge(message, stolen.orElseThrow());
        }

        NodeId winner() {
            return stolen.orElseThrow().sender();
        }
    }

    @ParameterizedTest
    @EnumSource(Theft.class)
    void theTrueWinnerWins(Theft theft) {
        Thieves thieves = new Thieves(theft);
        // One hash in 2^16 wins, so a stolen nonce is not good by luck.
        NeighbourhoodBuilder builder =
                new RecordingProvider(thieves).in(Samples.houses(4)).consensus("pow", PowConfig.ofBits(240));
        try (Neighbourhood n = builder.build()) {
            PeriodResult result = n.plan(Samples.day(0), Samples.baseloads(4, 8, 0));
            assertEquals(thieves.winner(), result.winner());
            // A theft that comes after the winner's claim is not looked at any more.
            long rejected = n.rejections(theft.cause);
            assertTrue(rejected > 0 && rejected <= thieves.thefts, () -> rejected + " of " + thieves.thefts);
            for (long id = 1; id <= 4; id++) {
                assertEquals(n.tip(), n.chain(NodeId.of(id)).block(1).hash());
            }
        }
    }
}
