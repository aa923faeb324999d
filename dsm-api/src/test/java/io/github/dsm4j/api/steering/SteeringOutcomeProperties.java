package io.github.dsm4j.api.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SteeringOutcomeProperties {
    @Property
    void improvementsAddUpExactlyWhoeverMovedTogether(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int nodes,
            @ForAll @IntRange(max = 5) int iterations) {
        SplittableRandom random = new SplittableRandom(seed);
        TreeMap<NodeId, PowerProfile> starting = new TreeMap<>();
        List<Commit> commits = new ArrayList<>();
        for (int n = 1; n <= nodes; n++) {
            starting.put(NodeId.of(n), profile(random));
        }
        for (int i = 0; i < iterations; i++) {
            for (int n = 1; n <= nodes; n++) {
                if (random.nextBoolean()) {
                    commits.add(new Commit(i, NodeId.of(n), profile(random)));
                }
            }
        }
        SteeringOutcome outcome = new SteeringOutcome(profile(random), starting, commits, iterations);
        BigInteger total = outcome.improvements().values().stream()
                .map(Improvement::squares)
                .reduce(BigInteger.ZERO, BigInteger::add);
        PowerProfile before = outcome.startingAggregate().minus(outcome.desired());
        PowerProfile after = outcome.aggregate().minus(outcome.desired());
        assertEquals(before.squaredNorm().subtract(after.squaredNorm()), total);
        assertEquals(PowerProfile.sum(4, outcome.localProfiles().values()), outcome.aggregate());
    }

    @Property
    void ofASingleMoverItIsTheDifferenceOfTheNorms(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PowerProfile d = profile(random);
        PowerProfile delta = profile(random);
        PowerProfile after = d.plus(delta);
        assertEquals(d.norm() - after.norm(), Improvement.share(d, after, delta).watts(), 1e-9);
    }

    private static PowerProfile profile(SplittableRandom random) {
        return PowerProfile.of(random.longs(4, -100_000, 100_000).toArray());
    }
}
