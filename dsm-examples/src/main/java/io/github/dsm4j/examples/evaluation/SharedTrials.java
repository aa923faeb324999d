package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.steering.BatteryConfig;
import java.util.List;

/** Trials that several experiments look at from different sides, and that are run once. */
final class SharedTrials {
    /** B-Box Pro 5.0: 5,120 Wh, 4,500 W out, 3,300 W in (thesis Tables 3.2 and 6.7). */
    static final BatteryConfig B_BOX = battery(5_120, -4_500, 3_300);

    /** Tesla Powerwall 2: 13,500 Wh, 5,000 W both ways (thesis Table 6.6). */
    static final BatteryConfig POWERWALL = battery(13_500, -5_000, 5_000);

    private SharedTrials() {}

    /** A battery that is half full at both ends of a day, as all of the thesis's are. */
    static BatteryConfig battery(double capacityWh, double minPowerW, double maxPowerW) {
        return BatteryConfig.builder()
                .capacityWh(capacityWh)
                .minPowerW(minPowerW)
                .maxPowerW(maxPowerW)
                .build();
    }

    /** No demand-side management. */
    static Trial none(Study study) {
        return study.trial("none", Approach.NONE).keepsAggregate().build();
    }

    /** Profile steering in one place. */
    static Trial centralised(Study study, BatteryConfig battery) {
        return study.trial("centralised-" + (long) battery.capacityWh(), Approach.CENTRALISED)
                .batteries(List.of(battery))
                .keepsAggregate()
                .build();
    }

    /** One of the four approaches with {@link #POWERWALL} batteries, as the thesis runs them. */
    static Trial network(Study study, Approach approach) {
        return study.trial(approach.label(), approach)
                .batteries(List.of(POWERWALL))
                .keepsLedger()
                .keepsAggregate()
                .build();
    }
}
