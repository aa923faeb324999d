package io.github.dsm4j.core.internal.config;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.config.Samples.Everything;
import io.github.dsm4j.core.internal.config.Samples.House;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary values of {@link Everything}. */
public class SampleArbitraries extends DomainContextBase {
    private static final BigInteger HUGE = BigInteger.TWO.pow(300);

    @Provide
    Arbitrary<Everything> everything() {
        return Combinators.combine(numbers(), texts(), values(), lists())
                .as((n, t, v, l) -> new Everything(
                        n.number,
                        n.small,
                        n.flag,
                        n.real,
                        t.text,
                        n.big,
                        v.house,
                        t.duration,
                        t.instant,
                        v.hash,
                        v.key,
                        v.node,
                        l.profile,
                        l.list,
                        l.nested,
                        t.optional,
                        v.reward,
                        new Samples.Empty()));
    }

    private record Numbers(long number, int small, boolean flag, double real, BigInteger big) {}

    private record Words(String text, Optional<String> optional, Duration duration, Instant instant) {}

    private record Values(House house, Hash hash, PublicKey key, NodeId node, Reward reward) {}

    private record Lists(PowerProfile profile, List<Long> list, List<Optional<House>> nested) {}

    private static Arbitrary<Numbers> numbers() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers(),
                        Arbitraries.of(true, false),
                        Arbitraries.oneOf(
                                Arbitraries.doubles().ofScale(12),
                                Arbitraries.of(-0.0, 0.0, Double.MIN_VALUE, 1e300, 0.1)),
                        Arbitraries.bigIntegers().between(HUGE.negate(), HUGE))
                .as(Numbers::new);
    }

    private static Arbitrary<Words> texts() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withCharRange('\u0000', '\ud7ff')
                        .withCharRange('\ue000', '\uffff')
                        .ofMaxLength(8),
                Arbitraries.of("\ud83d\ude00", "\"\\\n", ""));
        Arbitrary<Long> seconds = Arbitraries.longs().between(-10_000_000_000L, 10_000_000_000L);
        Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
        return Combinators.combine(
                        text,
                        text.optional(),
                        Combinators.combine(seconds, nanos).as(Duration::ofSeconds),
                        Combinators.combine(seconds, nanos).as(Instant::ofEpochSecond))
                .as(Words::new);
    }

    private static Arbitrary<Values> values() {
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofSize(32);
        return Combinators.combine(
                        Arbitraries.of(House.class),
                        bytes.map(Hash::of),
                        bytes.map(PublicKey::of),
                        Arbitraries.longs().map(NodeId::of),
                        Arbitraries.doubles().between(0, 1e9).map(a -> new Reward(a, 0.5, a)))
                .as(Values::new);
    }

    private static Arbitrary<Lists> lists() {
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(-PowerProfile.MAX_MILLIWATTS, PowerProfile.MAX_MILLIWATTS)
                                .array(long[].class)
                                .ofMaxSize(12)
                                .map(PowerProfile::of),
                        Arbitraries.longs().list().ofMaxSize(5),
                        Arbitraries.of(House.class).optional().list().ofMaxSize(3))
                .as(Lists::new);
    }
}
