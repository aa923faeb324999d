package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.core.House;
import io.github.dsm4j.core.Neighbourhood;
import io.github.dsm4j.examples.data.DesiredProfileCsv;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A run whose data and settings are checked: the rules of every network are made. Confined to one thread. */
public final class Scenario {
    private final Networks networks;
    private final Task task;
    private final List<Approach> approaches;
    private final Map<Approach, SmartContract> contracts = new EnumMap<>(Approach.class);
    private final SmartContract contract;

    /**
     * Checks everything that can be checked before the first day.
     *
     * @param networks sets up the networks
     * @param data the baseload
     * @param desired desired profiles from a file, if they are not made by a rule
     * @param approaches the approaches to run
     * @throws DsmException if anything does not fit
     */
    public Scenario(
            Networks networks, NeighbourhoodData data, Optional<DesiredProfileCsv> desired, List<Approach> approaches) {
        this.networks = networks;
        this.approaches = List.copyOf(approaches);
        int houses = data.houses().size();
        MemoryNeed.check(houses, data.days(), approaches, Runtime.getRuntime().maxMemory());
        this.task =
                new Task(data, networks.houses(houses).stream().map(House::id).toList(), desired);
        approaches.stream().filter(Approach::onChain).forEach(a -> contracts.put(a, contract(a)));
        // The references need the rules too. Method and consensus do not matter to them.
        this.contract = contracts.values().stream().findFirst().orElseGet(() -> contract(Approach.METHOD2_POW));
        if (!contracts.isEmpty()) {
            networks.requireTimely(contract.deadline());
        }
        checkDesired();
        algorithm().requireFits(data.samplesPerDay());
    }

    private DsmAlgorithm algorithm() {
        return Algorithms.of(networks.plugins(), contract);
    }

    private SmartContract contract(Approach approach) {
        return networks.contract(approach, task.nodes().size(), task.networkStart());
    }

    private void checkDesired() {
        boolean given = contract.desired().isGiven();
        if (given != task.desired().isPresent()) {
            throw new DsmException(
                    given
                            ? "the configuration wants given desired profiles: name their file with --desired"
                            : "desired profiles are given, but the rule for them is " + contract.desired());
        }
        task.desired()
                .ifPresent(d -> d.requireCovers(task.data().date(0), task.data().days()));
    }

    /**
     * The data.
     *
     * @return the baseload
     */
    public NeighbourhoodData data() {
        return task.data();
    }

    /**
     * What is to be run.
     *
     * @return the approaches, in their order
     */
    public List<Approach> approaches() {
        return approaches;
    }

    /**
     * The rules that all approaches share; method and consensus protocol are those of one of them.
     *
     * @return the rules
     */
    public SmartContract contract() {
        return contract;
    }

    /**
     * The rules of the networks.
     *
     * @return the contract of every approach with a chain, in the order of the approaches
     */
    public Map<Approach, SmartContract> contracts() {
        return Collections.unmodifiableMap(contracts);
    }

    /**
     * The limits of the neighbourhood's power.
     *
     * @return those that the algorithm is to keep
     */
    public PowerLimits limits() {
        return algorithm().limits();
    }

    /**
     * The houses.
     *
     * @return them, ascending
     */
    public List<House> houses() {
        return networks.houses(task.nodes().size());
    }

    /**
     * Runs one approach over all days.
     *
     * @param approach the approach
     * @param ledger where its ledger goes, if it has one
     * @param clock the wall clock, ns from any origin; affects nothing but the costs
     * @param progress is told of every day
     * @return the result
     */
    public ApproachResult run(Approach approach, Path ledger, LongSupplier clock, Progress progress) {
        DeviceLog devices = new DeviceLog(networks.plugins().devices(), task, houses());
        ApproachRun run = new ApproachRun(approach, task, devices, clock, progress);
        if (!approach.onChain()) {
            return run.all(reference(approach));
        }
        try (Neighbourhood network = networks.open(approach, task.nodes().size(), task.networkStart(), ledger)) {
            return run.all(new NetworkPlanner(task, network));
        }
    }

    private DayPlanner reference(Approach approach) {
        ReferenceHouses houses = new ReferenceHouses(networks.plugins().devices(), houses());
        return approach == Approach.NONE
                ? new NoControlPlanner(task, contract.desired(), houses)
                : new CentralisedPlanner(task, algorithm(), contract, houses);
    }
}
