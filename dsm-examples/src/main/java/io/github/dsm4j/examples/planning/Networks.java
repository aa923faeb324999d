package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.api.contract.Choice;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.core.House;
import io.github.dsm4j.core.Neighbourhood;
import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.ledger.FileLedgerConfig;
import io.github.dsm4j.core.ledger.MemoryLedgerConfig;
import io.github.dsm4j.core.network.InProcessConfig;
import io.github.dsm4j.steering.BatteryConfig;
import io.github.dsm4j.steering.CoordinationKind;
import io.github.dsm4j.steering.ProfileSteeringConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sets up the networks of a run: they differ in method and consensus protocol only. Confined to one thread.
 */
public final class Networks {
    /** 13.5 kWh and 5 kW, the battery of the thesis's evaluation (§6.2). */
    public static final BatteryConfig BATTERY =
            BatteryConfig.builder().capacityWh(13_500).powerW(5_000).build();

    /** What everything is drawn from if no seed is named; also the default of the library. */
    public static final long SEED = 1;

    private final NetworkSettings settings;
    private final RunConfiguration configuration;
    private final Plugins plugins = Plugins.discover();
    private final List<House> configured = new ArrayList<>();
    private Optional<ProfileSteeringConfig> steering = Optional.empty();

    /**
     * Reads the configuration file, if there is one.
     *
     * @param settings how networks are set up
     * @throws io.github.dsm4j.api.ConfigurationException if the file is wrong
     * @throws io.github.dsm4j.api.DsmException if it wants a consensus protocol that no approach uses, or there is no such
     *     algorithm
     */
    public Networks(NetworkSettings settings) {
        this.settings = settings;
        configuredBuilder().eachHouse(house -> {
            configured.add(house);
            return house;
        });
        this.configuration = RunConfiguration.of(settings.configuration());
        settings.algorithm().ifPresent(plugins::algorithm);
        if (settings.coordination().isPresent() || settings.winners().isPresent()) {
            steering = Optional.of(steering());
        }
    }

    /** The settings of profile steering, as the file has them but for what is chosen. */
    private ProfileSteeringConfig steering() {
        Choice algorithm = contract(Approach.METHOD2_POW, NeighbourhoodBuilder.MIN_HOUSES, Instant.EPOCH)
                .algorithm();
        if (!(algorithm.config() instanceof ProfileSteeringConfig file)) {
            throw new DsmException(
                    "--coordination, --winners: belong to profile-steering, but the algorithm is " + algorithm.name());
        }
        CoordinationKind kind = settings.coordination().orElse(file.coordination());
        int winners = settings.winners().orElse(kind == file.coordination() ? file.winners() : 1);
        return new ProfileSteeringConfig(file.epsilonMilliwatts(), file.maxIterations(), kind, winners, file.limits());
    }

    /**
     * What of the configuration file is ignored.
     *
     * @return a sentence; empty if nothing is
     */
    public Optional<String> note() {
        return configuration.note();
    }

    /**
     * The houses that the configuration file names.
     *
     * @return their number; 0 if there are as many as in the data
     */
    public int configuredHouses() {
        return configured.size();
    }

    Plugins plugins() {
        return plugins;
    }

    /** The houses, ascending: those of the configuration file, or as many as there is data for, each with a battery. */
    List<House> houses(int number) {
        List<House> houses = new ArrayList<>(configured);
        houses.replaceAll(this::withBattery);
        for (long id = 1; configured.isEmpty() && id <= number; id++) {
            houses.add(House.of(id, settings.battery().orElse(BATTERY)));
        }
        houses.sort(Comparator.comparing(House::id));
        return houses;
    }

    private House withBattery(House house) {
        return settings.battery()
                .map(battery -> new House(house.id(), battery, house.stakeWh(), house.computingPower()))
                .orElse(house);
    }

    private NeighbourhoodBuilder configuredBuilder() {
        NeighbourhoodBuilder builder = Neighbourhood.builder().plugins(plugins);
        settings.configuration().ifPresent(builder::configuration);
        return builder;
    }

    /**
     * The contract of an approach, by a small network in memory without delays, which costs nothing: its rules depend on neither
     * the number of the houses nor the delays.
     */
    SmartContract contract(Approach approach, int houses, Instant start) {
        NeighbourhoodBuilder builder = builder(approach, Math.min(houses, NeighbourhoodBuilder.MIN_HOUSES), start);
        builder.networkLedger("memory", new MemoryLedgerConfig());
        if (configuration.isInProcess()) {
            builder.transport("in-process", InProcessConfig.DEFAULT);
        }
        try (Neighbourhood network = builder.build()) {
            return network.contract();
        }
    }

    /** Opens the network of an approach, with its ledger in a folder. */
    Neighbourhood open(Approach approach, int houses, Instant start, Path ledger) {
        return builder(approach, houses, start)
                .networkLedger("file", new FileLedgerConfig(ledger.toString()))
                .build();
    }

    private NeighbourhoodBuilder builder(Approach approach, int houses, Instant start) {
        NeighbourhoodBuilder builder = configuredBuilder().networkStart(start);
        builder.localLedgers("memory", new MemoryLedgerConfig());
        builder.eachHouse(this::withBattery);
        if (configured.isEmpty()) {
            houses(houses).forEach(builder::house);
        }
        settings.algorithm()
                .filter(name -> !configuration.algorithm().equals(Optional.of(name)))
                .ifPresent(builder::algorithm);
        steering.ifPresent(config -> builder.algorithm("profile-steering", config));
        settings.desired().ifPresent(builder::desired);
        settings.initial().ifPresent(builder::initial);
        settings.tieBreak().ifPresent(builder::tieBreak);
        settings.seed().ifPresent(builder::seed);
        settings.latency().ifPresent(builder::latency);
        approach.method().ifPresent(builder::method);
        choose(builder, approach.consensus().orElseThrow());
        return builder;
    }

    /** A phase is a question and its answers; if they cannot be back in time, nobody could ever agree on anything. */
    void requireTimely(Duration deadline) {
        InProcessConfig delays =
                settings.latency().map(InProcessConfig::ofLatency).orElseGet(configuration::transport);
        Duration answer = delays.latency().multipliedBy(2).plus(delays.jitter());
        boolean known = settings.latency().isPresent() || configuration.isInProcess();
        if (known && answer.compareTo(deadline) >= 0) {
            throw new DsmException("latency: is " + delays.latency() + " with a jitter of " + delays.jitter()
                    + ", so answers take " + answer + "; they must come before the deadline of " + deadline);
        }
    }

    /** The configuration file may have settings for one of the protocols; the other one gets its defaults. */
    private void choose(NeighbourhoodBuilder builder, String consensus) {
        if (consensus.equals("pow") && settings.pow().isPresent()) {
            builder.consensus(consensus, settings.pow().get());
        } else if (!configuration.consensus().equals(Optional.of(consensus))) {
            builder.consensus(consensus);
        }
    }
}
