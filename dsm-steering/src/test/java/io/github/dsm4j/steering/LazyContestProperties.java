package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DeviceGroup;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedPlan;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.Signal;
import io.github.dsm4j.api.steering.SteeringRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Candidates that cannot win are left out, and nothing else changes. */
class LazyContestProperties {
    /** Without what tells how much a node may bid at most, all candidates are made. */
    private record Eager(DsmAlgorithm lazy) implements DsmAlgorithm {
        @Override
        public Coordination coordination(PlanningTask task) {
            Coordination own = lazy.coordination(task);
            return new Coordination() {
                @Override
                public Iteration iteration() {
                    return own.iteration();
                }

                @Override
                public Signal signal(NodeId node) {
                    return own.signal(node);
                }

                @Override
                public void apply(SortedMap<NodeId, PowerProfile> deltas) {
                    own.apply(deltas);
                }
            };
        }
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theWinnersAreTheSame(
            @ForAll("neighbourhoods") Neighbourhood kind,
            @ForAll("winners") int winners,
            @ForAll Initial initial,
            @ForAll DesiredRule desired,
            @ForAll TieBreak ties,
            @ForAll @IntRange(min = 1, max = 12) int houses,
            @ForAll @IntRange(min = 1, max = 40) int intervals,
            @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = Neighbourhoods.horizon(intervals);
        List<Prosumer> prosumers = kind.houses(random, houses, horizon);
        PowerProfile given = Neighbourhoods.noise(random, intervals, 1e6);
        SteeringRules rules = new SteeringRules(
                desired,
                desired.isGiven() ? Optional.of(given) : Optional.empty(),
                initial,
                ties.order(Hash.ZERO, seed));
        DsmAlgorithm lazy = ProfileSteering.of(
                ProfileSteeringConfig.standard().withWinners(winners).withMaxIterations(40));
        CentralisedPlan planned = CentralisedSteering.run(lazy, horizon, prosumers, rules);
        CentralisedPlan all = CentralisedSteering.run(new Eager(lazy), horizon, prosumers, rules);
        assertEquals(all.outcome(), planned.outcome());
        assertEquals(all.plans(), planned.plans());
        assertEquals((long) houses * (1 + all.outcome().iterations()), all.planned());
        assertTrue(planned.planned() <= all.planned());
        Statistics.collect(planned.planned() < all.planned());
        Statistics.coverage(seen -> seen.check(true).percentage(p -> p > 10));
    }

    /** What a neighbourhood is made of. */
    enum Neighbourhood {
        EQUAL,
        DIFFERENT,
        CONVEX,
        ANY;

        List<Prosumer> houses(Random random, int houses, Horizon horizon) {
            if (this == DIFFERENT) {
                return Neighbourhoods.random(random, houses, horizon.intervals());
            }
            Device battery = Battery.of(Devices.battery(random, false), horizon);
            List<Prosumer> prosumers = new ArrayList<>();
            for (int id = 0; id < houses; id++) {
                PowerProfile baseload = Neighbourhoods.noise(random, horizon.intervals(), 2e6);
                Device device = switch (this) {
                    case EQUAL -> battery;
                    case CONVEX -> Devices.convex(random, horizon);
                    default -> several(random, horizon);
                };
                prosumers.add(new Prosumer(NodeId.of(id), baseload, device));
            }
            return prosumers;
        }

        private static Device several(Random random, Horizon horizon) {
            Device one = Devices.any(random, horizon);
            return random.nextInt(4) == 0
                    ? DeviceGroup.of(horizon.intervals(), List.of(one, Devices.convex(random, horizon)))
                    : one;
        }
    }

    @Provide
    Arbitrary<Neighbourhood> neighbourhoods() {
        return Arbitraries.of(Neighbourhood.class);
    }

    /** Mostly one, as in the thesis. */
    @Provide
    Arbitrary<Integer> winners() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(2, 8)));
    }
}
