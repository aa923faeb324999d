/**
 * Proof of work (thesis §5.4.1): who first finds a nonce whose block hash is at most the target seals the block. Start at
 * {@link io.github.dsm4j.consensus.pow.PowConfig}.
 */
package io.github.dsm4j.consensus.pow;
