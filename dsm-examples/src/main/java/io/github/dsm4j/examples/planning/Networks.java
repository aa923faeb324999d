package io.github.dsm4j.examples.planning;

import io.github.dsm4j.core.House;
import io.github.dsm4j.core.Neighbourhood;
import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.ledger.FileLedgerConfig;
import io.github.dsm4j.steering.BatteryConfig;
import java.nio.file.Path;
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
    private final Plugins plugins = Plugins.discover();
    private final List<House> configured = new ArrayList<>();

    /**
     * Reads the configuration file, if there is one.
     *
     * @param settings how networks are set up
     * @throws io.github.dsm4j.api.ConfigurationException if the file is wrong
     */
    public Networks(NetworkSettings settings) {
        this.settings = settings;
        configuredBuilder().eachHouse(house -> {
            configured.add(house);
            return house;
        });
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

    /** Opens the network of an approach, with its ledger in a folder or in memory. */
    Neighbourhood open(Approach approach, int houses, Instant start, Optional<Path> ledger) {
        NeighbourhoodBuilder builder = configuredBuilder().networkStart(start);
        builder.eachHouse(this::withBattery);
        if (configured.isEmpty()) {
            houses(houses).forEach(builder::house);
        }
        settings.desired().ifPresent(builder::desired);
        settings.initial().ifPresent(builder::initial);
        settings.tieBreak().ifPresent(builder::tieBreak);
        settings.seed().ifPresent(builder::seed);
        settings.latency().ifPresent(builder::latency);
        approach.method().ifPresent(builder::method);
        choose(builder, approach.consensus().orElseThrow());
        ledger.ifPresent(folder -> builder.networkLedger("file", new FileLedgerConfig(folder.toString())));
        return builder.build();
    }

    /** The configuration file may have settings for one of the protocols; the other one gets its defaults. */
    private void choose(NeighbourhoodBuilder builder, String consensus) {
        if (consensus.equals("pow") && settings.pow().isPresent()) {
            builder.consensus(consensus, settings.pow().get());
        } else if (!configuredConsensus().equals(Optional.of(consensus))) {
            builder.consensus(consensus);
        }
    }

    private Optional<String> configuredConsensus() {
        return settings.configuration().flatMap(ConfiguredPlugin::consensus);
    }
}
