package io.github.dsm4j.core;

import io.github.dsm4j.api.ledger.Registration;

/**
 * What the chain knows of one participant.
 *
 * @param registration its key and stake
 * @param recordedAt height of the block that recorded the registration
 * @param wins blocks that it sealed
 * @param earned sum of its rewards, in the unit of the stake
 */
public record Account(Registration registration, long recordedAt, long wins, double earned) {
    /**
     * Stake recovered: rewards less the initial stake (thesis §6.5).
     *
     * @return the balance; negative until the stake is earned back
     */
    public double recovered() {
        return earned - (double) registration.stakeWh();
    }

    Account won() {
        return new Account(registration, recordedAt, wins + 1, earned);
    }

    Account rewarded(double reward) {
        return new Account(registration, recordedAt, wins, earned + reward);
    }
}
