package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.network.InProcessConfig;
import io.github.dsm4j.core.toy.Step;
import io.github.dsm4j.core.toy.SteppingConfig;
import io.github.dsm4j.core.toy.SteppingProvider;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A node that falls silent in the middle of a period is left out, also where it alone is to move. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SilentSweepTest {
    private static final NodeId SILENT = NodeId.of(2);

    @ParameterizedTest
    @EnumSource(Step.class)
    @SuppressWarnings("NullAway") // null drops a message
    void theOthersGoOn(Step step) {
        RecordingProvider network = new RecordingProvider(
                (from, message) -> from.equals(SILENT) && message[1] == Kind.DELTA.code() ? null : message);
        SteppingConfig config = new SteppingConfig(List.of(step), 2, 0.3, 9);
        NeighbourhoodBuilder builder = Samples.houses(3)
                .method(Method.METHOD_2)
                .consensus("pos")
                .plugins(Plugins.discover(
                        PluginSource.installed().and(PluginSource.of(network, new SteppingProvider()))))
                .transport(network.name(), InProcessConfig.DEFAULT)
                .algorithm("stepping", config);
        try (Neighbourhood n = builder.build()) {
            PeriodResult result = n.plan(Samples.day(0), Samples.baseloads(3, 8, 0));
            assertEquals(9, result.outcome().iterations());
            assertTrue(
                    result.outcome().commits().stream().noneMatch(c -> c.node().equals(SILENT)));
            assertEquals(n.tip(), n.chain(SILENT).block(1).hash());
        }
    }
}
