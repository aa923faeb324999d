package io.github.dsm4j.consensus.pow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.Claim;
import java.math.BigInteger;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ProofOfWorkProperties {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everySealVerifiesAndNoOtherNodeCanUseItsNonce(
            @ForAll @Size(32) byte[] digest,
            @ForAll @IntRange(min = 1, max = 25) int node,
            @ForAll @IntRange(min = 1, max = 25) int thief,
            @ForAll @IntRange(min = 244, max = 256) int bits,
            @ForAll long seed) {
        FakeRound round = FakeRound.of(25, Hash.of(digest));
        PowConfig config = PowConfig.ofBits(bits);
        ProofOfWork work = new ProofOfWork(config);
        Claim claim = work.search(round, NodeId.of(node), new SplittableRandom(seed))
                .advance(Long.MAX_VALUE)
                .claim()
                .orElseThrow();
        assertEquals(Optional.empty(), work.verify(claim, round));

        // By luck alone: the other block hash is as good as drawn anew.
        Claim stolen = new Claim(NodeId.of(thief), claim.nonce());
        BigInteger hash = new PlainMiner(Hash.of(digest), stolen.node()).hash(stolen.nonce());
        assertEquals(
                hash.compareTo(config.target()) <= 0, work.verify(stolen, round).isEmpty());
    }
}
