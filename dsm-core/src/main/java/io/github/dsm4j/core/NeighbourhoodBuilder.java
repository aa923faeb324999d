package io.github.dsm4j.core;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.spi.ConsensusProvider;
import io.github.dsm4j.api.spi.LedgerProvider;
import io.github.dsm4j.api.spi.Provider;
import io.github.dsm4j.api.spi.TransportProvider;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.core.network.InProcessConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * Builds a {@link Neighbourhood}. Everything but the houses has a default; plugins are chosen by name, or left out where
 * only one is there. Confined to one thread.
 */
public final class NeighbourhoodBuilder {
    /** Fewest houses of a neighbourhood. */
    public static final int MIN_HOUSES = 2;

    Plugins plugins = Plugins.discover();
    Method method = Method.METHOD_2;
    PluginChoice algorithm = PluginChoice.of("profile-steering");
    PluginChoice consensus = PluginChoice.SOLE;
    PluginChoice transport = PluginChoice.of("in-process");
    PluginChoice networkLedger = PluginChoice.of("memory");
    PluginChoice localLedgers = PluginChoice.of("memory");
    DesiredRule desired = DesiredRule.ZERO;
    Initial initial = Initial.FLAT_HOUSE;
    TieBreak tieBreak = TieBreak.SEEDED;
    Reward reward = Reward.PERFORMANCE;
    Duration deadline = Duration.ofMinutes(1);
    Duration attempt = Duration.ofMillis(1);
    Instant networkStart = Instant.EPOCH;
    long seed = 1;
    boolean verifyEach;
    LongSupplier stopwatch = System::nanoTime;
    int threads = Runtime.getRuntime().availableProcessors();
    Optional<Hash> secret = Optional.empty();
    final List<House> houses = new ArrayList<>();
    final List<Provider<?>> explicit = new ArrayList<>();

    NeighbourhoodBuilder() {}

    private NeighbourhoodBuilder with(Runnable change) {
        change.run();
        return this;
    }

    /**
     * Where plugins come from; by default all that {@link java.util.ServiceLoader} finds.
     *
     * @param source the plugins
     * @return this
     */
    public NeighbourhoodBuilder plugins(Plugins source) {
        return with(() -> plugins = source);
    }

    /**
     * Takes everything that a JSON file sets.
     *
     * @param file the file; its keys are in {@code docs/configuration.md}
     * @return this
     * @throws ConfigurationException with every problem of the file, each with its path
     */
    public NeighbourhoodBuilder configuration(Path file) {
        ConfigurationFile.apply(file, this);
        return this;
    }

    /**
     * How the algorithm is run; method 2 by default.
     *
     * @param value the method
     * @return this
     */
    public NeighbourhoodBuilder method(Method value) {
        return with(() -> method = value);
    }

    /**
     * The DSM algorithm, with its default configuration. By default {@code profile-steering}, the one of the thesis.
     *
     * @param name the name of its provider
     * @return this
     */
    public NeighbourhoodBuilder algorithm(String name) {
        return with(() -> algorithm = PluginChoice.of(name));
    }

    /**
     * The DSM algorithm.
     *
     * @param name the name of its provider
     * @param config its configuration
     * @return this
     */
    public NeighbourhoodBuilder algorithm(String name, Record config) {
        return with(() -> algorithm = PluginChoice.of(name, config));
    }

    /**
     * The consensus protocol, with its default configuration. By default the only one there is.
     *
     * @param name the name of its provider
     * @return this
     */
    public NeighbourhoodBuilder consensus(String name) {
        return with(() -> consensus = PluginChoice.of(name));
    }

    /**
     * The consensus protocol.
     *
     * @param name the name of its provider
     * @param config its configuration
     * @return this
     */
    public NeighbourhoodBuilder consensus(String name, Record config) {
        return with(() -> consensus = PluginChoice.of(name, config));
    }

    /**
     * The DSM algorithm by its provider itself, whatever else has that name.
     *
     * @param provider the provider
     * @param config its configuration
     * @param <C> the config record
     * @return this
     */
    public <C extends Record> NeighbourhoodBuilder algorithm(AlgorithmProvider<C> provider, C config) {
        return with(() -> algorithm = explicitly(provider, config));
    }

    /**
     * The consensus protocol by its provider itself, whatever else has that name.
     *
     * @param provider the provider
     * @param config its configuration
     * @param <C> the config record
     * @return this
     */
    public <C extends Record> NeighbourhoodBuilder consensus(ConsensusProvider<C> provider, C config) {
        return with(() -> consensus = explicitly(provider, config));
    }

    /**
     * The network by its provider itself, whatever else has that name.
     *
     * @param provider the provider
     * @param config its configuration
     * @param <C> the config record
     * @return this
     */
    public <C extends Record> NeighbourhoodBuilder transport(TransportProvider<C> provider, C config) {
        return with(() -> transport = explicitly(provider, config));
    }

    /**
     * Where the manager keeps the network ledger, by the provider itself, whatever else has that name.
     *
     * @param provider the provider
     * @param config its configuration
     * @param <C> the config record
     * @return this
     */
    public <C extends Record> NeighbourhoodBuilder networkLedger(LedgerProvider<C> provider, C config) {
        return with(() -> networkLedger = explicitly(provider, config));
    }

    private PluginChoice explicitly(Provider<?> provider, Record config) {
        explicit.add(provider);
        return PluginChoice.of(provider.name(), config);
    }

    /**
     * The network; by default the in-process one with a latency of 20 ms.
     *
     * @param name the name of its provider
     * @param config its configuration
     * @return this
     */
    public NeighbourhoodBuilder transport(String name, Record config) {
        return with(() -> transport = PluginChoice.of(name, config));
    }

    /**
     * The in-process network with another latency.
     *
     * @param latency time that a message takes
     * @return this
     */
    public NeighbourhoodBuilder latency(Duration latency) {
        return transport("in-process", InProcessConfig.ofLatency(latency));
    }

    /**
     * Where the manager keeps the network ledger; in memory by default. If it holds a chain already, the network goes on
     * from there.
     *
     * @param name the name of the ledger's provider
     * @param config its configuration
     * @return this
     */
    public NeighbourhoodBuilder networkLedger(String name, Record config) {
        return with(() -> networkLedger = PluginChoice.of(name, config));
    }

    /**
     * Where the nodes keep their local ledgers; in memory by default.
     *
     * @param name the name of the ledgers' provider
     * @param config its configuration, the same for all nodes
     * @return this
     */
    public NeighbourhoodBuilder localLedgers(String name, Record config) {
        return with(() -> localLedgers = PluginChoice.of(name, config));
    }

    /**
     * The rule for the desired profile; zero by default.
     *
     * @param value the rule
     * @return this
     */
    public NeighbourhoodBuilder desired(DesiredRule value) {
        return with(() -> desired = value);
    }

    /**
     * The rule for the starting profiles; each house flattens itself by default.
     *
     * @param value the rule
     * @return this
     */
    public NeighbourhoodBuilder initial(Initial value) {
        return with(() -> initial = value);
    }

    /**
     * The rule for equal bids; a seeded draw by default.
     *
     * @param value the rule
     * @return this
     */
    public NeighbourhoodBuilder tieBreak(TieBreak value) {
        return with(() -> tieBreak = value);
    }

    /**
     * The reward of who is rewarded, which is the winner unless the consensus protocol says otherwise; a hundredth of its
     * improvement by default.
     *
     * @param value the constants
     * @return this
     */
    public NeighbourhoodBuilder reward(Reward value) {
        return with(() -> reward = value);
    }

    /**
     * How long a phase waits for silent nodes; one minute by default.
     *
     * @param value 1 ms to 1 day, on the network's clock
     * @return this
     */
    public NeighbourhoodBuilder deadline(Duration value) {
        return with(() -> deadline = value);
    }

    /**
     * How long a node of computing power 1 needs for one attempt of a claim search, on the network's clock; 1 ms by default.
     *
     * @param value 1 ns to 1 hour
     * @return this
     */
    public NeighbourhoodBuilder attempt(Duration value) {
        return with(() -> attempt = value);
    }

    /**
     * When the network starts; 1970 by default. The network's clock runs from there.
     *
     * @param value the instant, whole milliseconds
     * @return this
     */
    public NeighbourhoodBuilder networkStart(Instant value) {
        return with(() -> networkStart = value);
    }

    /**
     * Seed of all randomness, and of the nodes' keys unless there is a {@link #secret}; 1 by default. The same seed and the same
     * data give the same bytes.
     *
     * @param value the seed
     * @return this
     */
    public NeighbourhoodBuilder seed(long value) {
        return with(() -> seed = value);
    }

    /**
     * The secret that the private keys of the nodes and the manager follow from. By default they follow from the seed, which is
     * good for simulation only: whoever knows the seed can sign for everybody.
     *
     * @param value 32 bytes of a secure random generator, kept by whoever runs the neighbourhood
     * @return this
     */
    public NeighbourhoodBuilder secret(Hash value) {
        return with(() -> secret = Optional.of(value));
    }

    /**
     * Threads that compute for the nodes; one per processor by default. They change nothing but the speed.
     *
     * @param value 1 to 1024
     * @return this
     */
    public NeighbourhoodBuilder threads(int value) {
        return with(() -> threads = value);
    }

    /**
     * What {@link StageStatistics#wallTime} is measured by; {@link System#nanoTime} by default. Whoever wants the time of the
     * processor hands in a clock of that. It affects nothing but the statistics.
     *
     * @param nanos a clock, ns from any origin; never goes back; read by the thread that plans
     * @return this
     */
    public NeighbourhoodBuilder stopwatch(LongSupplier nanos) {
        return with(() -> stopwatch = nanos);
    }

    /**
     * Whether every node computes the check of every signature. By default a signature is computed once and remembered for all
     * nodes of this process, which changes nothing but the speed; on machines of their own each would compute it.
     *
     * @param value true for the whole work of a neighbourhood
     * @return this
     */
    public NeighbourhoodBuilder verifyEach(boolean value) {
        return with(() -> verifyEach = value);
    }

    /**
     * Adds a house.
     *
     * @param id its node id, not 0
     * @param device the configuration of its device
     * @param more of further devices
     * @return this
     */
    public NeighbourhoodBuilder house(long id, Record device, Record... more) {
        return house(House.of(id, device, more));
    }

    /**
     * Adds a house.
     *
     * @param house the house
     * @return this
     */
    public NeighbourhoodBuilder house(House house) {
        return with(() -> houses.add(house));
    }

    /**
     * Changes all houses added so far.
     *
     * @param change makes the new house from the old one
     * @return this
     */
    public NeighbourhoodBuilder eachHouse(UnaryOperator<House> change) {
        return with(() -> houses.replaceAll(change));
    }

    /**
     * Founds the network (stage 0, thesis §5.2), or goes on with the chain that the network ledger holds.
     *
     * @return the neighbourhood; close it
     * @throws ConfigurationException with everything that is wrong
     * @throws io.github.dsm4j.api.spi.PluginException if a plugin cannot be found or chosen
     * @throws io.github.dsm4j.api.NetworkMismatchException if the ledger holds the chain of another contract
     * @throws io.github.dsm4j.api.ledger.InvalidBlockException if the ledger holds a chain that is not good
     */
    public Neighbourhood build() {
        SettingsCheck.check(this);
        return new Neighbourhood(this);
    }
}
