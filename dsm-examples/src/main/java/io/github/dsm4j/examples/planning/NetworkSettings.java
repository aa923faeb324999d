package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.consensus.pow.PowConfig;
import io.github.dsm4j.steering.BatteryConfig;
import io.github.dsm4j.steering.CoordinationKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How networks are set up. What is empty is left to the configuration file, and else to the defaults of the library.
 *
 * @param configuration a JSON file that is applied before everything else
 * @param algorithm the name of the DSM algorithm; it has the settings of the file if that names the same one
 * @param coordination who moves when in profile steering
 * @param winners how many may win an iteration of profile steering at first
 * @param desired the rule for the desired profile
 * @param initial the rule for starting profiles
 * @param tieBreak the rule for equal bids
 * @param pow the target of proof of work
 * @param seed what all randomness comes from
 * @param latency how long a message takes
 * @param battery the battery of every house
 */
public record NetworkSettings(
        Optional<Path> configuration,
        Optional<String> algorithm,
        Optional<CoordinationKind> coordination,
        Optional<Integer> winners,
        Optional<DesiredRule> desired,
        Optional<Initial> initial,
        Optional<TieBreak> tieBreak,
        Optional<PowConfig> pow,
        Optional<Long> seed,
        Optional<Duration> latency,
        Optional<BatteryConfig> battery) {}
