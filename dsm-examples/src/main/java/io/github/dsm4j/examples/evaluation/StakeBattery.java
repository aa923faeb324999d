package io.github.dsm4j.examples.evaluation;

import com.google.common.base.Splitter;
import io.github.dsm4j.steering.BatteryConfig;
import java.util.List;

/**
 * A battery that one can buy.
 *
 * @param product what it is called
 * @param config its capacity and powers
 */
record StakeBattery(String product, BatteryConfig config) {
    static final StakeBattery TESLA = new StakeBattery("Tesla Powerwall 2", SharedTrials.POWERWALL);

    /** From the highest stake to the lowest (Table 6.7). */
    static final List<StakeBattery> FIVE = List.of(
            new StakeBattery("Sonnen Eco", SharedTrials.battery(20_000, -8_000, 3_300)),
            new StakeBattery("Pika Harbour 5", SharedTrials.battery(14_300, -5_600, 3_300)),
            TESLA,
            new StakeBattery("LG Chem RESU10H", SharedTrials.battery(9_300, -5_000, 5_000)),
            new StakeBattery("B-Box Pro 5.0", SharedTrials.B_BOX));

    /** The first word of its name, for narrow places. */
    String maker() {
        return Splitter.on(' ').split(product).iterator().next();
    }
}
