package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.consensus.pos.PosConfig;
import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.examples.planning.Approach;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One network of the stake experiments.
 *
 * @param rule how the forger is chosen, and how large a reward is
 * @param scenario which batteries the nodes have
 * @param rewarded who gets a reward
 * @param initial how the days begin
 */
record StakeSetting(StakeCase rule, StakeScenario scenario, Rewarded rewarded, Initial initial) {
    /** The network whose days begin as in all other experiments. */
    static StakeSetting of(StakeCase rule, StakeScenario scenario, Rewarded rewarded) {
        return new StakeSetting(rule, scenario, rewarded, Initial.FLAT_HOUSE);
    }

    /** The network that begins its days with idle batteries; the winner is rewarded. */
    static StakeSetting idle(StakeCase rule, StakeScenario scenario) {
        return new StakeSetting(rule, scenario, Rewarded.WINNER, Initial.IDLE);
    }

    /** All that share a rule on who is rewarded: scenario by scenario, and in each case by case. */
    static List<StakeSetting> all(Rewarded rewarded) {
        List<StakeSetting> all = new ArrayList<>();
        for (StakeScenario scenario : StakeScenario.values()) {
            for (StakeCase rule : StakeCase.values()) {
                all.add(of(rule, scenario, rewarded));
            }
        }
        return all;
    }

    /** Those that begin with idle batteries: what §6.5.5 says of cases 1 and 2 is tried with both beginnings. */
    static List<StakeSetting> allIdle() {
        return List.of(idle(StakeCase.CASE1, StakeScenario.SCENARIO2), idle(StakeCase.CASE2, StakeScenario.SCENARIO2));
    }

    /** The network; one of them is the one that other experiments have too. */
    Trial trial(Study study) {
        return equals(of(StakeCase.CASE1, StakeScenario.SCENARIO1, Rewarded.WINNER))
                ? SharedTrials.network(study, Approach.METHOD2_POS)
                : study.trial("stake-" + id(), Approach.METHOD2_POS)
                        .batteries(scenario.batteries())
                        .pos(new PosConfig(rule.forging(), rewarded))
                        .reward(rule.reward())
                        .initial(initial)
                        .keepsLedger()
                        .build();
    }

    /** How the days begin, in words. */
    String start() {
        return switch (initial) {
            case FLAT_HOUSE -> "each house flat";
            case IDLE -> "batteries idle";
        };
    }

    /** As part of a file name. */
    String id() {
        String id = String.join("-", rule.name(), scenario.id(), rewarded.name())
                + (initial == Initial.IDLE ? "-idle" : "");
        return id.toLowerCase(Locale.ROOT);
    }

    /** As in "scenario 1, case 1". */
    String label() {
        return scenario.label() + ", " + rule.label();
    }
}
