package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.CoordinationKind;
import io.github.dsm4j.steering.ProfileSteeringConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits of the whole neighbourhood, such as those of a transformer. */
class NeighbourhoodLimitsTest {
    /** Two houses that draw so much together, W; the first has no battery. */
    private static Map<NodeId, PowerProfile> baseloads(long... watts) {
        Map<NodeId, PowerProfile> baseloads = new TreeMap<>();
        baseloads.put(
                NodeId.of(1),
                PowerProfile.of(Arrays.stream(watts).map(w -> 1_000 * w).toArray()));
        baseloads.put(NodeId.of(2), PowerProfile.zero(watts.length));
        return baseloads;
    }

    private static Neighbourhood neighbourhood(Method method, CoordinationKind kind, PowerLimits limits) {
        return Neighbourhood.builder()
                .method(method)
                .consensus("pos")
                .networkStart(Samples.START.minusSeconds(86_400))
                .algorithm(
                        "profile-steering",
                        ProfileSteeringConfig.standard().withCoordination(kind).withLimits(limits))
                .house(1, Samples.battery(0))
                .house(2, Samples.battery(1_000))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void limitsThatAreKeptAreNotReported(CoordinationKind kind) {
        for (Method method : Method.values()) {
            try (Neighbourhood n = neighbourhood(method, kind, PowerLimits.of(0, 1_500))) {
                PeriodResult result = n.plan(Samples.day(0), baseloads(1_000, 1_000, 1_000, 2_000, 1_000, 0, 0, 0));
                assertEquals(List.of(), result.violations());
                assertTrue(result.aggregate().peak() <= 1_500_010, () -> "" + result.aggregate());
            }
        }
    }

    /** The battery must end as it began, so 8 W for 8 quarter hours remain; spread evenly that breaks the limit least. */
    @ParameterizedTest
    @EnumSource
    void limitsThatNothingKeepsAreReportedForEachInterval(CoordinationKind kind) {
        for (Method method : Method.values()) {
            for (PowerLimits limits :
                    List.of(PowerLimits.of(-500, 992), PowerLimits.of(-500, 992).relaxed())) {
                try (Neighbourhood n = neighbourhood(method, kind, limits)) {
                    PeriodResult result =
                            n.plan(Samples.day(0), baseloads(1_500, 500, 1_000, 1_000, 2_000, 0, 500, 1_500));
                    List<Violation> violations = result.violations();
                    assertEquals(IntStream.range(0, 8).boxed().toList(), intervals(violations));
                    for (Violation violation : violations) {
                        assertEquals("upper limit", violation.bound());
                        assertEquals(8, violation.amount(), 0.5);
                        assertEquals((result.aggregate().at(violation.interval()) - 992_000) / 1e3, violation.amount());
                    }
                }
            }
        }
    }

    private static List<Integer> intervals(List<Violation> violations) {
        return violations.stream().map(Violation::interval).toList();
    }

    /** And not one of the other side, where there is no limit. */
    @Test
    void oneLimitForEachInterval() {
        List<Double> most = new ArrayList<>(Collections.nCopies(8, 1e6));
        most.set(2, -2_500.0);
        try (Neighbourhood n =
                neighbourhood(Method.METHOD_2, CoordinationKind.GREEDY, new PowerLimits(List.of(), most, false))) {
            PeriodResult result = n.plan(Samples.day(0), baseloads(0, 0, 0, 0, 0, 0, 0, 0));
            assertEquals(List.of(2), intervals(result.violations()));
            assertEquals(500, result.violations().get(0).amount(), 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLimitOfAnotherLengthThanThePeriodIsRefusedBeforeAnythingIsSent(Method method) {
        PowerLimits limits = new PowerLimits(List.of(), Collections.nCopies(8, 9e3), false);
        try (Neighbourhood n = neighbourhood(method, CoordinationKind.GREEDY, limits)) {
            ConfigurationException e = assertThrows(
                    ConfigurationException.class, () -> n.plan(Samples.hours(0, 7), baseloads(0, 0, 0, 0, 0, 0, 0)));
            assertEquals(
                    "profile-steering: limits.maxW: has 8 values, allowed is none, one, or one for each of the 7 intervals",
                    e.getMessage());
            assertEquals(1, n.chain().size());
            assertEquals(
                    List.of(),
                    n.plan(Samples.day(0), baseloads(0, 0, 0, 0, 0, 0, 0, 0)).violations());
        }
    }
}
