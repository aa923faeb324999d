package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * One step of an algorithm: the nodes asked plan, and the best ones commit.
 *
 * @param asked who plans, ascending; empty at the end
 * @param winners how many may commit at most
 * @param minimum the smallest bid that may commit; empty if there is no contest and all commit
 */
public record Iteration(List<NodeId> asked, int winners, Optional<BigInteger> minimum) {
    /** Nothing more to do. */
    public static final Iteration END = new Iteration(List.of(), 0, Optional.empty());

    /**
     * Copies the collections.
     *
     * @param asked as in the record
     * @param winners as in the record
     * @param minimum as in the record
     */
    public Iteration {
        asked = List.copyOf(asked);
    }

    /**
     * The nodes compete; the best commit.
     *
     * @param asked who competes
     * @param winners how many may commit, at least 1
     * @param minimum the smallest bid that may commit
     * @return the iteration
     */
    public static Iteration contest(List<NodeId> asked, int winners, BigInteger minimum) {
        return new Iteration(asked, winners, Optional.of(minimum));
    }

    /**
     * All asked commit; bids are not exchanged, so this costs one phase instead of two.
     *
     * @param asked who moves
     * @return the iteration
     */
    public static Iteration together(List<NodeId> asked) {
        return new Iteration(asked, asked.size(), Optional.empty());
    }

    /**
     * Whether this is the end.
     *
     * @return true if nobody is asked
     */
    public boolean isEnd() {
        return asked.isEmpty();
    }
}
