package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.consensus.pos.PosConfig;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.Networks;
import io.github.dsm4j.steering.BatteryConfig;
import java.time.Duration;
import java.util.List;

/** Builds a trial, from the settings that most of the thesis's experiments have. Confined to one thread. */
final class TrialBuilder {
    /** The target of the thesis's evaluation (§6.2). */
    static final int TARGET_BITS = 250;

    /** One way; a round trip of 40 ms is that of an ordinary home connection within a country. */
    static final Duration LATENCY = Duration.ofMillis(20);

    private final String name;
    private final Approach approach;
    private Steering steering = Steering.PROFILE;
    private int houses;
    private int days;
    private List<BatteryConfig> batteries = List.of(Networks.BATTERY);
    private List<Double> computingPowers = List.of(1.0);
    private int targetBits = TARGET_BITS;
    private PosConfig pos = PosConfig.DEFAULT;
    private Reward reward = Reward.PERFORMANCE;
    private Duration latency = LATENCY;
    private Duration attempt = Duration.ofMillis(1);
    private Initial initial = Initial.FLAT_HOUSE;
    private TieBreak tieBreak = TieBreak.SEEDED;
    private boolean timed;
    private boolean keepsLedger;
    private boolean keepsAggregate;
    private boolean detailed;

    TrialBuilder(String name, Approach approach, int houses, int days) {
        this.name = name;
        this.approach = approach;
        this.houses = houses;
        this.days = days;
    }

    TrialBuilder steering(Steering value) {
        steering = value;
        return this;
    }

    TrialBuilder houses(int value) {
        houses = value;
        return this;
    }

    TrialBuilder days(int value) {
        days = value;
        return this;
    }

    TrialBuilder batteries(List<BatteryConfig> value) {
        batteries = value;
        return this;
    }

    TrialBuilder computingPowers(List<Double> value) {
        computingPowers = value;
        return this;
    }

    TrialBuilder targetBits(int value) {
        targetBits = value;
        return this;
    }

    TrialBuilder pos(PosConfig value) {
        pos = value;
        return this;
    }

    TrialBuilder reward(Reward value) {
        reward = value;
        return this;
    }

    TrialBuilder latency(Duration value) {
        latency = value;
        return this;
    }

    TrialBuilder initial(Initial value) {
        initial = value;
        return this;
    }

    TrialBuilder tieBreak(TieBreak value) {
        tieBreak = value;
        return this;
    }

    TrialBuilder timed() {
        timed = true;
        return this;
    }

    TrialBuilder keepsLedger() {
        keepsLedger = true;
        return this;
    }

    TrialBuilder keepsAggregate() {
        keepsAggregate = true;
        return this;
    }

    TrialBuilder detailed() {
        detailed = true;
        return this;
    }

    Trial build() {
        return new Trial(
                name,
                approach,
                steering,
                houses,
                days,
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
                keepsLedger,
                keepsAggregate,
                detailed);
    }
}
