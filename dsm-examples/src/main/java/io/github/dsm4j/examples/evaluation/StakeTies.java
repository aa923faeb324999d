package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.examples.planning.Approach;
import java.util.List;

/** Rules for starting profiles and equal bids, which the thesis does not state and which decide who wins: scenario 1, case 1. */
enum StakeTies {
    FLAT_SEEDED("each house flat", "drawn from the seed"),
    FLAT_LOWEST("each house flat", "lowest node"),
    IDLE_SEEDED("batteries idle", "drawn from the seed"),
    IDLE_LOWEST("batteries idle", "lowest node");

    private final String start;
    private final String ties;

    StakeTies(String start, String ties) {
        this.start = start;
        this.ties = ties;
    }

    String start() {
        return start;
    }

    String ties() {
        return ties;
    }

    Trial trial(Study study) {
        return switch (this) {
            case FLAT_SEEDED ->
                StakeSetting.of(StakeCase.CASE1, StakeScenario.SCENARIO1, Rewarded.WINNER)
                        .trial(study);
            case IDLE_SEEDED ->
                StakeSetting.idle(StakeCase.CASE1, StakeScenario.SCENARIO1).trial(study);
            case FLAT_LOWEST -> lowest(study, "stake-lowest-id", Initial.FLAT_HOUSE);
            case IDLE_LOWEST -> lowest(study, "stake-lowest-id-idle", Initial.IDLE);
        };
    }

    private static Trial lowest(Study study, String name, Initial initial) {
        return study.trial(name, Approach.METHOD2_POS)
                .batteries(List.of(SharedTrials.POWERWALL))
                .initial(initial)
                .tieBreak(TieBreak.LOWEST_ID)
                .keepsLedger()
                .build();
    }
}
