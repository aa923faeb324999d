package io.github.dsm4j.api.consensus;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A protocol that ranks the nodes by public data: the best one that claims wins, and the nonce of a claim is its rank. One
 * method to write.
 */
public interface RankingProtocol extends ConsensusProtocol {
    /**
     * Who may seal this block, best first; the same list at every node.
     *
     * @param round the round
     * @return the nodes that may win, without repetition
     */
    List<NodeId> ranking(ConsensusRound round);

    @Override
    default ClaimSearch search(ConsensusRound round, NodeId self, RandomGenerator random) {
        int rank = round.rankedBy(this).indexOf(self);
        return rank < 0 ? ClaimSearch.NONE : ClaimSearch.found(new Claim(self, rank));
    }

    @Override
    default Optional<Rejected> verify(Claim claim, ConsensusRound round) {
        int rank = round.rankedBy(this).indexOf(claim.node());
        if (rank >= 0 && rank == claim.nonce()) {
            return Optional.empty();
        }
        return Optional.of(new Rejected(
                Rejected.Code.FALSE_CLAIM,
                "node " + claim.node() + " has " + (rank < 0 ? "no rank" : "rank " + rank) + " and claims "
                        + claim.nonce()));
    }

    @Override
    default Optional<Claim> elect(List<Claim> claims, ConsensusRound round, boolean closing) {
        return claims.stream().min(Comparator.comparingLong(Claim::nonce)).filter(best -> closing || best.nonce() == 0);
    }
}
