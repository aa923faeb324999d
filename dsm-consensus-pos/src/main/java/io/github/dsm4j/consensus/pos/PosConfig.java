package io.github.dsm4j.consensus.pos;

/**
 * How the forger of a block is chosen. Immutable and thread-safe.
 *
 * @param forging the rule
 */
public record PosConfig(Forging forging) {
    /** By performance, as in cases 1 and 2 of the thesis's evaluation (§6.5). */
    public static final PosConfig DEFAULT = new PosConfig(Forging.PERFORMANCE);
}
