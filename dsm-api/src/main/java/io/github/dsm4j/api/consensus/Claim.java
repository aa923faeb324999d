package io.github.dsm4j.api.consensus;

import io.github.dsm4j.api.NodeId;

/**
 * What a node submits in a consensus round, and the seal of the block if it wins.
 *
 * @param node who claims the block
 * @param nonce a nonce, a rank or a waiting time, as the protocol has it
 */
public record Claim(NodeId node, long nonce) {}
