package io.github.dsm4j.consensus.pow;

import io.github.dsm4j.api.Problems;
import java.math.BigInteger;

/**
 * How hard the work is. Immutable and thread-safe.
 *
 * @param target the largest block hash that wins, an unsigned number from 1 to 2^256; with 2^256 every hash wins. An attempt
 *     succeeds with a probability of (target + 1) / 2^256: one in 64 at the thesis's 2^250.
 */
public record PowConfig(BigInteger target) {
    /** Number of bits of a block hash. */
    static final int HASH_BITS = 256;

    /** The target of the thesis's evaluation, 2^250 (§6.3). */
    public static final PowConfig DEFAULT = ofBits(250);

    /**
     * Checks the range.
     *
     * @param target as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if it is out of range
     */
    public PowConfig {
        new Problems()
                .require(
                        target.signum() > 0 && target.compareTo(BigInteger.ONE.shiftLeft(HASH_BITS)) <= 0,
                        "target",
                        "is " + target + ", allowed is 1 to 2^256")
                .throwIfAny("pow");
    }

    /**
     * The target 2^bits.
     *
     * @param bits the exponent, 0 to 256
     * @return the configuration
     * @throws io.github.dsm4j.api.ConfigurationException if it is out of range
     */
    public static PowConfig ofBits(int bits) {
        new Problems().range("bits", bits, 0, HASH_BITS).throwIfAny("pow");
        return new PowConfig(BigInteger.ONE.shiftLeft(bits));
    }
}
