package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.consensus.pos.Forging;
import io.github.dsm4j.consensus.pos.Rewarded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What came of all networks of the stake recovery experiment.
 *
 * @param bySetting the outcomes, in the order of their settings
 */
record StakeOutcomes(Map<StakeSetting, StakeOutcome> bySetting) {
    static StakeOutcomes of(List<StakeOutcome> outcomes) {
        Map<StakeSetting, StakeOutcome> bySetting = new LinkedHashMap<>();
        outcomes.forEach(outcome -> bySetting.put(outcome.setting(), outcome));
        return new StakeOutcomes(bySetting);
    }

    /** All networks: either rule on who is rewarded, and those that begin with idle batteries. */
    static List<StakeSetting> settings() {
        List<StakeSetting> settings = new ArrayList<>();
        for (Rewarded rewarded : Rewarded.values()) {
            settings.addAll(StakeSetting.all(rewarded));
        }
        settings.addAll(StakeSetting.allIdle());
        return settings;
    }

    StakeOutcome of(StakeSetting setting) {
        return Objects.requireNonNull(bySetting.get(setting), setting::id);
    }

    StakeOutcome of(StakeCase rule, StakeScenario scenario, Rewarded rewarded) {
        return of(StakeSetting.of(rule, scenario, rewarded));
    }

    List<StakeOutcome> all(Rewarded rewarded) {
        return StakeSetting.all(rewarded).stream().map(this::of).toList();
    }

    /** The wins in all networks of a scenario that draw by stake, with either rule on who is rewarded: each draws anew. */
    StakeDraws draws(StakeScenario scenario) {
        List<StakeOutcome> drawn = bySetting.values().stream()
                .filter(outcome -> outcome.setting().scenario() == scenario
                        && outcome.setting().rule().forging() == Forging.STAKE)
                .toList();
        long[] wins = new long[Categories.NUMBER];
        for (StakeOutcome outcome : drawn) {
            List<Long> own = Categories.wins(outcome.nodes());
            Arrays.setAll(wins, category -> wins[category] + own.get(category));
        }
        return new StakeDraws(drawn.get(0).nodes(), Arrays.stream(wins).boxed().toList());
    }

    int days() {
        return bySetting.values().iterator().next().days();
    }
}
