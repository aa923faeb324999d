package io.github.dsm4j.core.internal.chain;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.consensus.ConsensusProtocol;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.steering.DsmAlgorithm;

/**
 * The contract with the plugins that it names: all that a replica needs besides the chain.
 *
 * @param contract the contract
 * @param contractBytes its canonical bytes
 * @param contractHash their hash
 * @param algorithm the DSM algorithm
 * @param consensus the consensus protocol
 * @param devices makes devices from shared parameters
 * @param signatures checks signatures
 * @param shared keeps what many nodes hold
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Rules(
        SmartContract contract,
        byte[] contractBytes,
        Hash contractHash,
        DsmAlgorithm algorithm,
        ConsensusProtocol consensus,
        Devices devices,
        Signatures signatures,
        Shared shared) {}
