package io.github.dsm4j.consensus.pow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.consensus.ClaimSearch;
import io.github.dsm4j.api.ledger.ChainView;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProofOfWorkTest {
    private static final NodeId STRANGER = NodeId.of(99);

    private final FakeRound round = FakeRound.of(3, Hash.sha256(new byte[] {1}));
    private final ProofOfWork hard = new ProofOfWork(PowConfig.ofBits(238));

    @Test
    void theNonceOfAnotherNodeIsRefused() {
        Claim claim = mine(hard, NodeId.of(1));
        assertEquals(Optional.empty(), hard.verify(claim, round));
        Claim copied = new Claim(NodeId.of(2), claim.nonce());
        assertEquals(
                Rejected.Code.BAD_HASH, hard.verify(copied, round).orElseThrow().code());
    }

    @Test
    void theNonceOfAnotherBlockIsRefused() {
        Claim claim = mine(hard, NodeId.of(1));
        FakeRound other = FakeRound.of(3, Hash.sha256(new byte[] {2}));
        assertEquals(
                Rejected.Code.BAD_HASH, hard.verify(claim, other).orElseThrow().code());
    }

    @Test
    void aHashAtTheTargetIsGoodAndOneAboveIsNot() {
        Claim claim = new Claim(NodeId.of(1), 5);
        BigInteger hash = round.draft().sealed(claim).toInteger();
        assertEquals(Optional.empty(), new ProofOfWork(new PowConfig(hash)).verify(claim, round));
        Rejected rejected = new ProofOfWork(new PowConfig(hash.subtract(BigInteger.ONE)))
                .verify(claim, round)
                .orElseThrow();
        assertEquals(
                "block hash " + round.draft().sealed(claim) + " exceeds the target "
                        + hash.subtract(BigInteger.ONE).toString(16),
                rejected.evidence());
    }

    @Test
    void whoTakesNoPartNeitherSearchesNorWins() {
        ProofOfWork easy = new ProofOfWork(PowConfig.ofBits(256));
        assertSame(ClaimSearch.NONE, easy.search(round, STRANGER, new SplittableRandom(1)));
        assertEquals(
                Rejected.Code.UNKNOWN_SENDER,
                easy.verify(new Claim(STRANGER, 0), round).orElseThrow().code());
    }

    @Test
    void theSearchStartsAtARandom32BitNonce() {
        ProofOfWork easy = new ProofOfWork(PowConfig.ofBits(256));
        long seen = 0;
        for (int seed = 0; seed < 100; seed++) {
            Claim claim = easy.search(round, NodeId.of(1), new SplittableRandom(seed))
                    .advance(1)
                    .claim()
                    .orElseThrow();
            assertEquals(0, claim.nonce() >>> 32);
            seen |= claim.nonce();
        }
        assertEquals(0xffff_ffffL, seen, "every bit of the nonce is drawn");
    }

    @Test
    void theFirstSubmissionWinsAtOnce() {
        Claim first = new Claim(NodeId.of(3), 9);
        List<Claim> claims = List.of(first, new Claim(NodeId.of(1), 2));
        assertEquals(Optional.of(first), hard.elect(claims, round, false));
        assertEquals(Optional.of(first), hard.elect(claims, round, true));
        assertEquals(Optional.empty(), hard.elect(List.of(), round, true));
    }

    @Test
    void theCommitmentIsTheTargetLessOne() {
        assertEquals(Hash.ZERO, commitment(PowConfig.ofBits(0)));
        assertEquals("ff".repeat(32), commitment(PowConfig.ofBits(256)).hex());
        assertEquals("03" + "ff".repeat(31), commitment(PowConfig.DEFAULT).hex());
        assertEquals("7f" + "ff".repeat(31), commitment(PowConfig.ofBits(255)).hex());
        assertEquals(
                "0".repeat(62) + "01", commitment(new PowConfig(BigInteger.TWO)).hex());
        assertNotEquals(commitment(PowConfig.ofBits(8)), commitment(PowConfig.ofBits(9)));
    }

    private static Hash commitment(PowConfig config) {
        ChainView unread = (ChainView) Proxy.newProxyInstance(
                ChainView.class.getClassLoader(), new Class<?>[] {ChainView.class}, (proxy, method, arguments) -> {
                    throw new AssertionError(method);
                });
        return new ProofOfWork(config).commitment(unread);
    }

    private Claim mine(ProofOfWork work, NodeId node) {
        return work.search(round, node, new SplittableRandom(7))
                .advance(Long.MAX_VALUE)
                .claim()
                .orElseThrow();
    }
}
