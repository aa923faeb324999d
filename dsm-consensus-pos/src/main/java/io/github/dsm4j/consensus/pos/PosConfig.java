package io.github.dsm4j.consensus.pos;

/**
 * How the forger of a block is chosen, and who is rewarded for it. Immutable and thread-safe.
 *
 * @param forging the rule that chooses the forger
 * @param rewarded who earns the reward of the contract
 */
public record PosConfig(Forging forging, Rewarded rewarded) {
    /** By performance, as in cases 1 and 2 of the thesis's evaluation (§6.5); the winner alone is rewarded. */
    public static final PosConfig DEFAULT = new PosConfig(Forging.PERFORMANCE);

    /**
     * As in the thesis (§6.5), where the winner alone is rewarded.
     *
     * @param forging as in the record
     */
    public PosConfig(Forging forging) {
        this(forging, Rewarded.WINNER);
    }
}
