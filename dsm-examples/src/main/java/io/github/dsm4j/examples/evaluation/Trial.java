package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.consensus.pos.PosConfig;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.steering.BatteryConfig;
import java.time.Duration;
import java.util.List;

/**
 * A network, or a reference to hold against it, that plans the first days of the data: what is varied in the experiments.
 * Batteries and computing powers are dealt out to equal groups of houses in their order, as in the thesis's Tables 6.3 and 6.7.
 *
 * @param name the name of its folder
 * @param approach how it plans
 * @param steering by what it steers
 * @param houses how many houses; beyond those of the data, they are repeated on other days
 * @param days how many days
 * @param batteries the battery of each group; at least one
 * @param computingPowers the computing power of each group; at least one
 * @param targetBits proof of work: the target is 2 to this
 * @param pos the rules of proof of stake
 * @param reward the rule for rewards
 * @param latency time that a message takes
 * @param attempt time that computing power 1 takes for an attempt
 * @param initial the rule for starting profiles
 * @param tieBreak the rule for equal bids
 * @param timed whether the times of single nodes are reported: then every node does its whole work, and no check of a
 *     signature is saved because another node of the same process made it
 * @param keepsLedger whether its network ledger is kept as a file
 * @param keepsAggregate whether its result holds the aggregate profiles
 * @param detailed whether its result tells what each day took in one place, and what it is bounded by; not for networks
 */
record Trial(
        String name,
        Approach approach,
        Steering steering,
        int houses,
        int days,
        List<BatteryConfig> batteries,
        List<Double> computingPowers,
        int targetBits,
        PosConfig pos,
        Reward reward,
        Duration latency,
        Duration attempt,
        Initial initial,
        TieBreak tieBreak,
        boolean timed,
        boolean keepsLedger,
        boolean keepsAggregate,
        boolean detailed) {
    /** A day of 25 houses is one unit of work; nodes check each other, so the work grows with the square of their number. */
    private static final double UNIT = 625;

    Trial {
        batteries = List.copyOf(batteries);
        computingPowers = List.copyOf(computingPowers);
    }

    /**
     * Which of equal groups a house belongs to.
     *
     * @param house the house, from 0
     * @param houses how many houses
     * @param groups how many groups
     * @return its group, from 0
     */
    static int group(int house, int houses, int groups) {
        return (int) ((long) house * groups / houses);
    }

    /** The same in small, for the virtual machine to compile what it is going to compile. */
    Trial inSmall(int mostHouses, int mostDays) {
        return new Trial(
                name,
                approach,
                steering,
                Math.min(houses, mostHouses),
                mostDays,
                batteries,
                computingPowers,
                targetBits,
                pos,
                reward,
                latency,
                attempt,
                initial,
                tieBreak,
                timed,
                false,
                false,
                false);
    }

    BatteryConfig battery(int house) {
        return batteries.get(group(house, houses, batteries.size()));
    }

    double computingPower(int house) {
        return computingPowers.get(group(house, houses, computingPowers.size()));
    }

    /** Roughly how long a day takes, in arbitrary units: for the progress display. */
    long workOfADay() {
        return approach.onChain() ? Math.max(1, Math.round(10 * houses * (double) houses / UNIT)) : 1;
    }
}
