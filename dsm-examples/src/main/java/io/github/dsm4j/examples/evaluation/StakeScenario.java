package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.steering.BatteryConfig;
import java.util.Collections;
import java.util.List;

/** Which batteries the nodes have; their capacities are their stakes (§6.5). */
enum StakeScenario {
    /** All the same (Table 6.6). */
    SCENARIO1(1),
    /** Another one for each category (Table 6.7). */
    SCENARIO2(2);

    private final int number;

    StakeScenario(int number) {
        this.number = number;
    }

    /** From 1. */
    int number() {
        return number;
    }

    /** The battery of each category. */
    List<StakeBattery> products() {
        return switch (this) {
            case SCENARIO1 -> Collections.nCopies(Categories.NUMBER, StakeBattery.TESLA);
            case SCENARIO2 -> StakeBattery.FIVE;
        };
    }

    /** The different batteries. */
    List<BatteryConfig> batteries() {
        return products().stream().map(StakeBattery::config).distinct().toList();
    }

    /** As in "scenario 1". */
    String label() {
        return "scenario " + number;
    }

    /** As part of a file name. */
    String id() {
        return "scenario" + number;
    }
}
