/**
 * Proof of stake (thesis §5.4.2, §6.5): the block is forged by who improved the aggregate profile most, or by a draw in
 * proportion to the stakes; the forger alone is rewarded, or everyone is (§7.3). Start at {@link
 * io.github.dsm4j.consensus.pos.PosConfig}.
 */
package io.github.dsm4j.consensus.pos;
