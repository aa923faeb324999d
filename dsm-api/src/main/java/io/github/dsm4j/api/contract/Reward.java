package io.github.dsm4j.api.contract;

import io.github.dsm4j.api.Problems;

/**
 * The reward of a node in one period: {@code A * stake + B * improvement + C} (thesis §6.5). Who is rewarded is a matter of
 * the consensus protocol: the winner, unless it says otherwise.
 *
 * @param a per Wh of stake, 0 to 10^9
 * @param b per W of improvement, 0 to 10^9
 * @param c constant, 0 to 10^9
 */
public record Reward(double a, double b, double c) {
    /** Case 1 of the thesis (§6.5.1): one hundredth of the improvement. */
    public static final Reward PERFORMANCE = new Reward(0, 0.01, 0);

    /**
     * Checks the ranges.
     *
     * @param a as in the record
     * @param b as in the record
     * @param c as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public Reward {
        new Problems()
                .range("a", a, 0, 1e9)
                .range("b", b, 0, 1e9)
                .range("c", c, 0, 1e9)
                .throwIfAny("reward");
    }

    /**
     * The reward of a node.
     *
     * @param stakeWh its stake, Wh
     * @param improvementW its total improvement in the period, W
     * @return the reward, in the unit of the stake; the same bits on every JVM
     */
    public double of(long stakeWh, double improvementW) {
        return a * (double) stakeWh + b * improvementW + c;
    }
}
