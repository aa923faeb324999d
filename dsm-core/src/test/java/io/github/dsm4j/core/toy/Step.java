package io.github.dsm4j.core.toy;

/** Who moves in an iteration of {@link SteppingSteering}. */
public enum Step {
    /** All at once, each for its part of the difference. */
    TOGETHER,
    /** Those with the best bids. */
    CONTEST,
    /** The next one in turn. */
    SWEEP
}
