package io.github.dsm4j.consensus.pos;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.ConsensusRound;
import io.github.dsm4j.api.ledger.BlockHeader;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws nodes without replacement, in proportion to their stakes. The ticket of draw number n from 0 is SHA-256(genesis hash
 * | height, 8 bytes | view, 4 bytes | n, 4 bytes), an unsigned number, modulo the stake that remains; the nodes own the
 * tickets in ascending order, each as many as it has stake. A hash has so many bits that the modulus favours nobody by more
 * than 2^-190. Confined to one thread.
 */
final class StakeDraw {
    private final Hash genesis;
    private final BlockHeader header;
    private final List<NodeId> nodes;
    private final long[] stakes;

    StakeDraw(ConsensusRound round) {
        genesis = round.chain().genesis();
        header = round.draft().header();
        nodes = round.nodes();
        stakes = nodes.stream().mapToLong(round::drawStake).toArray();
        if (Arrays.stream(stakes).allMatch(stake -> stake == 0)) {
            Arrays.fill(stakes, 1);
        }
    }

    /** All nodes with stake, in the order in which they are drawn. */
    List<NodeId> ranking() {
        long[] left = stakes.clone();
        List<NodeId> drawn = new ArrayList<>();
        for (long total = Arrays.stream(left).reduce(0, Math::addExact); total > 0; ) {
            int winner = owner(ticket(drawn.size(), total), left);
            drawn.add(nodes.get(winner));
            total -= left[winner];
            left[winner] = 0;
        }
        return drawn;
    }

    private static int owner(long ticket, long[] left) {
        int node = 0;
        for (long rest = ticket; rest >= left[node]; node++) {
            rest -= left[node];
        }
        return node;
    }

    private long ticket(int number, long total) {
        byte[] place = ByteBuffer.allocate(16)
                .putLong(header.height())
                .putInt(header.view())
                .putInt(number)
                .array();
        return Hash.sha256(genesis.bytes(), place)
                .toInteger()
                .mod(BigInteger.valueOf(total))
                .longValueExact();
    }
}
