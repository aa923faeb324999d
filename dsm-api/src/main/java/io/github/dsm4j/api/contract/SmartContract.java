package io.github.dsm4j.api.contract;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.steering.Initial;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * The immutable rules that all participants sign (thesis §4.2.4, §5.2.1). Its canonical bytes stand in the genesis block,
 * and its hash in every block. A new contract is a new network. Immutable.
 *
 * @param method how the algorithm is run
 * @param algorithm the DSM algorithm and its configuration
 * @param consensus the consensus protocol and its configuration
 * @param desired the rule for the desired profile
 * @param initial the rule for the starting local profiles
 * @param tieBreak the rule for equal bids
 * @param reward the reward of who is rewarded
 * @param deadline how long a phase waits for all before it closes without the silent ones, 1 ms to 1 day
 * @param manager the network manager; never a prosumer
 * @param managerKey its public key, which signs the genesis block
 * @param salt random bytes that make two networks with equal rules different, and seed the draws between equal bids
 */
public record SmartContract(
        Method method,
        Choice algorithm,
        Choice consensus,
        DesiredRule desired,
        Initial initial,
        TieBreak tieBreak,
        Reward reward,
        Duration deadline,
        NodeId manager,
        PublicKey managerKey,
        Hash salt) {
    /**
     * Checks the ranges.
     *
     * @param method as in the record
     * @param algorithm as in the record
     * @param consensus as in the record
     * @param desired as in the record
     * @param initial as in the record
     * @param tieBreak as in the record
     * @param reward as in the record
     * @param deadline as in the record
     * @param manager as in the record
     * @param managerKey as in the record
     * @param salt as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public SmartContract {
        new Problems()
                .require(
                        deadline.equals(deadline.truncatedTo(ChronoUnit.MILLIS))
                                && deadline.compareTo(Duration.ofMillis(1)) >= 0
                                && deadline.compareTo(Duration.ofDays(1)) <= 0,
                        "deadline",
                        "is " + deadline + ", allowed are whole milliseconds from 1 ms to 1 day")
                .throwIfAny("contract");
    }
}
