package io.github.dsm4j.examples.embedding;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.Neighbourhood;
import io.github.dsm4j.core.PeriodResult;
import io.github.dsm4j.steering.BatteryConfig;
import java.time.Instant;
import java.util.Map;

/** Two houses plan a day. */
public final class QuickStart {
    private QuickStart() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        PowerProfile evening = PowerProfile.zero(96).map(p -> 300_000); // mW, a quarter of an hour each
        PowerProfile noon = PowerProfile.zero(96).map(p -> -800_000); // export
        plan(Map.of(NodeId.of(1), evening, NodeId.of(2), noon));
    }

    static PeriodResult plan(Map<NodeId, PowerProfile> baseloads) {
        BatteryConfig battery =
                BatteryConfig.builder().capacityWh(13_500).powerW(5_000).build();
        Horizon day = Horizon.day(Instant.parse("2026-05-01T00:00:00Z"));
        try (Neighbourhood neighbourhood = Neighbourhood.builder()
                .method(Method.METHOD_2) // nodes share improvements and deltas only
                .consensus("pow") // found by ServiceLoader
                .house(1, battery)
                .house(2, battery)
                .build()) {
            PeriodResult result = neighbourhood.plan(day, baseloads);
            System.out.println("peak " + result.aggregate().peak() + " mW");
            System.out.println("block " + result.block().hash() + " written by house " + result.winner());
            return result;
        }
    }
}
