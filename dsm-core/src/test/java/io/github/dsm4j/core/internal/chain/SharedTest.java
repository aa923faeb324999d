package io.github.dsm4j.core.internal.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Commit;
import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Equal values are kept once, and stay what they are. */
class SharedTest {
    private static final NodeId NODE = NodeId.of(1);

    private final Shared shared = new Shared();

    private static SteeringOutcome outcome() {
        return new SteeringOutcome(
                PowerProfile.zero(2),
                new TreeMap<>(Map.of(NODE, PowerProfile.of(1, 2))),
                List.of(new Commit(0, NODE, PowerProfile.of(3, -4))),
                2);
    }

    @Test
    void equalProfilesAreOne() {
        PowerProfile first = shared.profile(PowerProfile.of(1, 2, 3));
        assertSame(first, shared.profile(PowerProfile.of(1, 2, 3)));
        assertEquals(PowerProfile.of(1, 2, 4), shared.profile(PowerProfile.of(1, 2, 4)));
        assertNotSame(first, new Shared().profile(PowerProfile.of(1, 2, 3)));
    }

    @Test
    void equalBytesAreOne() {
        byte[] first = shared.bytes(new byte[] {1, 2}).content();
        assertSame(first, shared.bytes(new byte[] {1, 2}).content());
        assertArrayEquals(new byte[] {2, 1}, shared.bytes(new byte[] {2, 1}).content());
    }

    @Test
    void outcomesShareTheirProfiles() {
        SteeringOutcome first = shared.outcome(outcome());
        SteeringOutcome second = shared.outcome(outcome());
        assertEquals(outcome(), first);
        assertEquals(outcome(), second);
        assertSame(first.desired(), second.desired());
        assertSame(first.starting().get(NODE), second.starting().get(NODE));
        assertSame(first.commits().get(0).delta(), second.commits().get(0).delta());
    }
}
