package io.github.dsm4j.api.consensus;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.ledger.ChainView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Elects who seals a block (thesis §4.2.7). Every method is a pure function of the round: no state, no clock, nothing to
 * close. Thread-safe.
 */
public interface ConsensusProtocol {
    /**
     * How a node gets its claim.
     *
     * @param round the round
     * @param self the node that searches
     * @param random the seeded randomness of this node in this round
     * @return the search; {@link ClaimSearch#NONE} for a node that cannot win
     */
    ClaimSearch search(ConsensusRound round, NodeId self, RandomGenerator random);

    /**
     * Checks a claim on submission, and the seal of a block at any later time.
     *
     * @param claim the claim
     * @param round the round
     * @return what is wrong; empty if the claim is good
     */
    Optional<Rejected> verify(Claim claim, ConsensusRound round);

    /**
     * The winner, as soon as it is decided.
     *
     * @param claims the verified claims, in order of arrival
     * @param round the round
     * @param closing true if no more claims will come
     * @return the winning claim; empty while undecided
     */
    Optional<Claim> elect(List<Claim> claims, ConsensusRound round, boolean closing);

    /**
     * Who earns what. The default is the contract's {@code A * stake + B * improvement + C} for the winner (thesis §6.5).
     *
     * @param seal the winning claim
     * @param round the round
     * @return the rewards
     */
    default Map<NodeId, Double> rewards(Claim seal, ConsensusRound round) {
        NodeId winner = seal.node();
        return Map.of(
                winner,
                round.contract()
                        .reward()
                        .of(round.stake(winner), round.improvement(winner).watts()));
    }

    /**
     * What the header of the next block is bound to, for those who read headers only.
     *
     * @param chain the chain before the block
     * @return 32 bytes; zero by default
     */
    default Hash commitment(ChainView chain) {
        return Hash.ZERO;
    }
}
