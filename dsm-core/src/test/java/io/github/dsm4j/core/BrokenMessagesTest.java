package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.network.InProcessConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that cannot be read are counted and asked for again; they change nothing. */
class BrokenMessagesTest {
    private static final int DAYS = 2;

    /** Ways to break a message. */
    private enum Damage {
        EMPTY((message, random) -> new byte[0]),
        CUT_ANYWHERE((message, random) -> Arrays.copyOf(message, random.nextInt(message.length))),
        LAST_BYTE_LOST((message, random) -> Arrays.copyOf(message, message.length - 1)),
        ONE_BYTE_MORE((message, random) -> Arrays.copyOf(message, message.length + 1)),
        GARBAGE((message, random) -> garbage(message.length, random)),
        LONG_GARBAGE((message, random) -> garbage(100_000, random)),
        OTHER_VERSION((message, random) -> with(message, 0, 2)),
        UNKNOWN_KIND((message, random) -> with(message, 1, 99)),
        HUGE_LENGTH((message, random) -> with(message, 62, 0x7f)),
        SHORT_PAYLOAD((message, random) -> Forgery.payload(message, p -> Arrays.copyOf(p, Math.max(0, p.length - 1)))),
        LONG_PAYLOAD((message, random) -> Forgery.payload(message, p -> Arrays.copyOf(p, p.length + 1)));

        private final BiFunction<byte[], SplittableRandom, byte[]> change;

        Damage(BiFunction<byte[], SplittableRandom, byte[]> change) {
            this.change = change;
        }

        private static byte[] garbage(int length, SplittableRandom random) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            return bytes;
        }

        private static byte[] with(byte[] message, int at, int value) {
            byte[] changed = message.clone();
            changed[at] = (byte) value;
            return changed;
        }
    }

    /** Breaks the first few messages of a kind. */
    private static final class Breaker implements RecordingProvider.Tamper {
        private final Kind kind;
        private final Damage damage;
        private final int number;
        private final SplittableRandom random = new SplittableRandom(7);
        private int broken;

        Breaker(Kind kind, Damage damage, int number) {
            this.kind = kind;
            this.damage = damage;
            this.number = number;
        }

        @Override
        public byte[] pass(NodeId from, byte[] message) {
            if (broken == number || Forgery.envelope(message).kind() != kind) {
                return message;
            }
            broken++;
            return damage.change.apply(message, random);
        }
    }

    /** Two days of three houses, and a fourth that enters after the first. */
    private static List<SteeringOutcome> run(NeighbourhoodBuilder builder, Kind kind, long malformed) {
        List<SteeringOutcome> outcomes = new ArrayList<>();
        try (Neighbourhood n = builder.method(kind == Kind.DATA ? Method.METHOD_1 : Method.METHOD_2)
                .deadline(Duration.ofHours(1))
                .initial(Initial.IDLE)
                .consensus("pos")
                .build()) {
            outcomes.add(n.plan(Samples.day(0), Samples.baseloads(3, 8, 0)).outcome());
            n.join(House.of(4, Samples.battery(3_000)));
            outcomes.add(n.plan(Samples.day(1), Samples.baseloads(4, 8, 1)).outcome());
            assertEquals(malformed, Math.min(malformed, n.rejections(Rejected.Code.MALFORMED)));
        }
        assertEquals(DAYS, outcomes.size());
        return outcomes;
    }

    private static Stream<Arguments> everyKindAndDamage() {
        EnumSet<Kind> sent = EnumSet.complementOf(EnumSet.of(Kind.OPEN, Kind.BEHIND));
        return sent.stream().flatMap(kind -> Arrays.stream(Damage.values()).map(d -> Arguments.of(kind, d)));
    }

    @ParameterizedTest
    @MethodSource("everyKindAndDamage")
    void aBrokenMessageIsCountedAndComesAgain(Kind kind, Damage damage) {
        Breaker breaker = new Breaker(kind, damage, 1);
        List<SteeringOutcome> outcomes = run(new RecordingProvider(breaker).in(Samples.houses(3)), kind, 1);
        assertEquals(1, breaker.broken);
        assertEquals(run(Samples.houses(3), kind, 0), outcomes);
    }

    @ParameterizedTest
    @EnumSource(
            value = Damage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SHORT_PAYLOAD"}) // it has none
    void aNodeThatIsBehindAsksAgain(Damage damage) {
        Breaker breaker = new Breaker(Kind.BEHIND, damage, 3);
        RecordingProvider line = new RecordingProvider(breaker);
        NeighbourhoodBuilder lossy = line.in(Samples.houses(3))
                .transport(line.name(), new InProcessConfig(Duration.ofMillis(20), Duration.ZERO, 0.2));
        List<SteeringOutcome> outcomes = run(lossy, Kind.BEHIND, 1);
        assertTrue(breaker.broken > 0);
        assertEquals(run(Samples.houses(3), Kind.BEHIND, 0), outcomes);
    }
}
