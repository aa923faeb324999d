package io.github.dsm4j.api.consensus;

import java.time.Duration;

/**
 * How a node comes to its claim, in slices: the caller brings time and thread, and cancels by not calling again. It runs on
 * another thread than the node, so it takes what it needs of the round and its chain when it is made, and touches them no
 * more.
 */
@FunctionalInterface
public interface ClaimSearch {
    /** The search of a node that cannot win. */
    ClaimSearch NONE = attempts -> Progress.waiting(Duration.ofDays(36_500));

    /**
     * Goes on searching.
     *
     * @param attempts how many attempts to make at most, at least 1
     * @return what came of it
     */
    Progress advance(long attempts);

    /**
     * A search that has its claim already.
     *
     * @param claim the claim
     * @return the search
     */
    static ClaimSearch found(Claim claim) {
        return attempts -> Progress.found(claim, 0);
    }
}
