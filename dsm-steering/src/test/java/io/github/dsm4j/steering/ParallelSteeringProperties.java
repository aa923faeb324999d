package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.steering.CentralisedPlan;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringRules;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However many threads there are, the result is the same to the last bit. */
class ParallelSteeringProperties {
    @Property(tries = 60)
    void threadsChangeNothing(
            @ForAll("configs") ProfileSteeringConfig config,
            @ForAll Initial initial,
            @ForAll @IntRange(min = 60, max = 300) int houses,
            @ForAll @IntRange(min = 2, max = 5) int threads,
            @ForAll long seed) {
        Horizon horizon = Neighbourhoods.horizon(8);
        List<Prosumer> prosumers = CoordinationsProperties.mixed(new Random(seed), houses, horizon);
        SteeringRules rules = SteeringRules.towardsZero().withInitial(initial);
        ProfileSteering algorithm = ProfileSteering.of(config.withMaxIterations(Math.min(4, config.maxIterations())));
        CentralisedPlan serial = CentralisedSteering.run(algorithm, horizon, prosumers, rules);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            assertEquals(serial, CentralisedSteering.run(algorithm, horizon, prosumers, rules, pool));
        } finally {
            pool.shutdown();
        }
    }

    @Provide
    Arbitrary<ProfileSteeringConfig> configs() {
        return CoordinationsProperties.configs();
    }
}
