package io.github.dsm4j.core.internal.config;

import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.core.NeighbourhoodBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The keys of a configuration file; plugins by their names alone. The meaning of each is that of the method of {@link
 * NeighbourhoodBuilder} with the same name.
 */
public record Settings(
        Optional<Method> method,
        Optional<String> algorithm,
        Optional<String> consensus,
        Optional<String> transport,
        Optional<String> networkLedger,
        Optional<String> localLedgers,
        Optional<DesiredRule> desired,
        Optional<Initial> initial,
        Optional<TieBreak> tieBreak,
        Optional<RewardSettings> reward,
        Optional<Duration> deadline,
        Optional<Duration> attempt,
        Optional<Instant> networkStart,
        Optional<Long> seed,
        Optional<Integer> threads,
        Optional<Boolean> verifyEach,
        List<HouseSettings> houses) {
    public static final Settings NONE = new Settings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public void apply(NeighbourhoodBuilder builder) {
        method.ifPresent(builder::method);
        desired.ifPresent(builder::desired);
        initial.ifPresent(builder::initial);
        tieBreak.ifPresent(builder::tieBreak);
        reward.map(RewardSettings::reward).ifPresent(builder::reward);
        deadline.ifPresent(builder::deadline);
        attempt.ifPresent(builder::attempt);
        networkStart.ifPresent(builder::networkStart);
        seed.ifPresent(builder::seed);
        threads.ifPresent(builder::threads);
        verifyEach.ifPresent(builder::verifyEach);
    }
}
