package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.LocalPlan;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.Signal;
import io.github.dsm4j.core.toy.ToyConfig;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Deltas that are in range one by one may add up to a profile that is not: the node is refused, the period goes on. */
class GrowthTest {
    private static final long STEP = PowerProfile.MAX_MILLIWATTS / 4 / 2;

    /** Two nodes move together nine times; node 2 always by the largest power allowed. */
    private static final class Growing implements AlgorithmProvider<ToyConfig>, DsmAlgorithm {
        @Override
        public String name() {
            return "growing";
        }

        @Override
        public Class<ToyConfig> configType() {
            return ToyConfig.class;
        }

        @Override
        public DsmAlgorithm create(ToyConfig config) {
            return this;
        }

        @Override
        public Coordination coordination(PlanningTask task) {
            return new Coordination() {
                private int left = 9;

                @Override
                public Iteration iteration() {
                    return left == 0 ? Iteration.END : Iteration.together(task.nodes());
                }

                @Override
                public Signal signal(NodeId node) {
                    return Signal.of(task.difference());
                }

                @Override
                public void apply(SortedMap<NodeId, PowerProfile> deltas) {
                    left--;
                }
            };
        }

        @Override
        public LocalPlan start(Prosumer prosumer, Initial initial) {
            long step = prosumer.id().equals(NodeId.of(2)) ? STEP : 0;
            return growing(PowerProfile.zero(prosumer.baseload().length()), step);
        }

        private static LocalPlan growing(PowerProfile profile, long step) {
            return new LocalPlan() {
                @Override
                public PowerProfile profile() {
                    return profile;
                }

                @Override
                public DevicePlan plan() {
                    return DevicePlan.optimal(profile);
                }

                @Override
                public LocalPlan candidate(Signal signal) {
                    return growing(profile.map(p -> p + step), step);
                }
            };
        }
    }

    @Test
    void aProfileThatGrowsOutOfRangeIsRefused() {
        Plugins plugins =
                Plugins.discover(PluginSource.installed().and(PluginSource.of(new AdmissionTest.HeaterProvider())));
        try (Neighbourhood n = Neighbourhood.builder()
                .plugins(plugins)
                .algorithm(new Growing(), new ToyConfig())
                .consensus("pos")
                .house(1, new AdmissionTest.HeaterConfig(1))
                .house(2, new AdmissionTest.HeaterConfig(1))
                .build()) {
            PeriodResult result = n.plan(Samples.day(0), Samples.baseloads(2, 8, 0));
            assertEquals(STEP, result.localProfiles().get(NodeId.of(2)).at(0));
            assertTrue(n.rejections(Rejected.Code.BAD_PROFILE) > 0);
        }
    }
}
