package io.github.dsm4j.core;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PlanningException;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.transport.Transport;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.node.Environment;
import io.github.dsm4j.core.internal.node.Manager;
import io.github.dsm4j.core.internal.node.Node;
import io.github.dsm4j.core.internal.node.PeriodClock;
import io.github.dsm4j.core.internal.node.PoolWorkers;
import io.github.dsm4j.core.internal.node.PrivateData;
import io.github.dsm4j.core.internal.node.Traffic;
import io.github.dsm4j.core.internal.node.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * A neighbourhood that plans its electricity together: all nodes and the network manager in one process, in virtual time.
 * Every node computes, checks and keeps its own ledger, as it would on a machine of its own. Confined to one thread; close
 * it.
 *
 * <pre>{@code
 * try (Neighbourhood n = Neighbourhood.builder().consensus("pow").house(1, battery).house(2, battery).build()) {
 *     PeriodResult day = n.plan(horizon, baseloads);
 * }
 * }</pre>
 */
public final class Neighbourhood implements AutoCloseable {
    /** Longest time on the network's clock that a period may take. */
    private static final Duration PATIENCE = Duration.ofDays(3650);

    /** How long before it begins a period is planned, if the network is not late already. */
    private static final Duration LEAD = Duration.ofHours(1);

    private final Wiring wiring;
    private final Rules rules;
    private final VirtualTime time;
    private final PoolWorkers workers;
    private final Transport transport;
    private final Environment environment;
    private final PeriodClock clock;
    private final Manager manager;
    private final SortedMap<NodeId, House> houses = new TreeMap<>();
    private final SortedMap<NodeId, Node> nodes = new TreeMap<>();
    private final SortedMap<NodeId, Ledger> ledgers = new TreeMap<>();
    private StageStatistics setup = StageStatistics.NONE;

    Neighbourhood(NeighbourhoodBuilder settings) {
        this.wiring = new Wiring(settings);
        this.rules = wiring.rules();
        this.time = new VirtualTime(settings.networkStart);
        this.workers = new PoolWorkers(settings.threads, time);
        Traffic traffic = new Traffic();
        this.transport = wiring.transport(
                time,
                new SplittableRandom(wiring.seed("transport", 0).toInteger().longValue()));
        this.clock = new PeriodClock(time, traffic, System::nanoTime);
        this.environment = new Environment(transport, time, workers, traffic, clock);
        try {
            Ledger network = open(rules.contract().manager(), true);
            wiring.requireSameNetwork(network, rules);
            this.manager = new Manager(rules, wiring.managerKey(), network, environment);
            manager.chain().tip().ifPresent(tip -> time.runTo(tip.header().time()));
            stage0(settings);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts to build one.
     *
     * @return a builder with the defaults
     */
    public static NeighbourhoodBuilder builder() {
        return new NeighbourhoodBuilder();
    }

    private Ledger open(NodeId owner, boolean network) {
        Ledger ledger = wiring.ledger(owner, network);
        ledgers.put(owner, ledger);
        return ledger;
    }

    private void stage0(NeighbourhoodBuilder settings) {
        boolean founding = manager.chain().size() == 0;
        settings.houses.forEach(this::addNode);
        if (founding) {
            manager.found(nodes.keySet(), settings.networkStart);
        }
        nodes.values().forEach(founding ? Node::found : Node::enter);
        enter(() -> nodes.values().stream().allMatch(this::hasEntered), "stage 0");
    }

    private void enter(BooleanSupplier done, String what) {
        clock.take(); // idle
        run(done, what);
        setup = setup.plus(clock.take().get(0));
    }

    private void addNode(House house) {
        wiring.requireAdmitted(house);
        Ledger ledger = ledgers.containsKey(house.id()) ? ledgers.get(house.id()) : open(house.id(), false);
        houses.put(house.id(), house);
        nodes.put(house.id(), new Node(wiring.identity(house), rules, ledger, environment));
    }

    private boolean hasEntered(Node node) {
        return node.chain().size() == manager.chain().size()
                && node.chain().size() > 0
                && (node.isRegistered() || manager.hasJoin(node.id()));
    }

    /**
     * Plans a period towards zero or a flat profile, as the contract says: stages 1 to 3 (thesis §5.3 to §5.5), one block.
     * On the network's clock this happens an hour before the period begins, or at once if that is past.
     *
     * @param horizon the period; not before the end of the one before
     * @param baseloads the baseload of every house, mW
     * @return the block that all nodes appended, and statistics
     * @throws ConfigurationException if a baseload is missing or has a wrong length; nothing is sent then
     * @throws io.github.dsm4j.api.device.InfeasibleDeviceException if a device has no admissible plan; nothing is sent then
     * @throws PlanningException if no block came about
     */
    public PeriodResult plan(Horizon horizon, Map<NodeId, PowerProfile> baseloads) {
        return plan(horizon, baseloads, Optional.empty());
    }

    /**
     * Plans a period towards a given profile, under a contract with that rule.
     *
     * @param horizon the period
     * @param baseloads the baseload of every house, mW
     * @param desired the desired profile, mW
     * @return the block that all nodes appended, and statistics
     */
    public PeriodResult plan(Horizon horizon, Map<NodeId, PowerProfile> baseloads, PowerProfile desired) {
        return plan(horizon, baseloads, Optional.of(desired));
    }

    private PeriodResult plan(Horizon horizon, Map<NodeId, PowerProfile> baseloads, Optional<PowerProfile> desired) {
        check(horizon, baseloads, desired);
        List<PrivateData> prepared = new ArrayList<>();
        baseloads.forEach((id, baseload) -> prepared.add(wiring.privateData(house(id), horizon, baseload)));
        prepared.forEach(
                data -> Optional.ofNullable(nodes.get(data.prosumer().id())).ifPresent(n -> n.prepare(data)));
        long height = manager.chain().size();
        time.runTo(horizon.start().minus(LEAD));
        clock.take(); // idle
        clock.expect(nodes.size());
        manager.open(horizon, desired);
        run(() -> nodes.values().stream().allMatch(n -> n.chain().size() > height), "block " + height);
        List<StageStatistics> stages = new ArrayList<>(clock.take());
        stages.set(0, setup);
        setup = StageStatistics.NONE;
        PeriodResult result = new PeriodResult(manager.chain().tip().orElseThrow(), stages);
        prepared.forEach(data -> rollOn(data, result));
        return result;
    }

    private void check(Horizon horizon, Map<NodeId, PowerProfile> baseloads, Optional<PowerProfile> desired) {
        Problems problems = new Problems();
        for (NodeId id : houses.keySet()) {
            PowerProfile baseload = baseloads.get(id);
            problems.require(baseload != null, "baseloads[" + id + "]", "is missing");
            problems.require(
                    baseload == null || baseload.length() == horizon.intervals(),
                    "baseloads[" + id + "]",
                    "has another length than the horizon's " + horizon.intervals() + " intervals");
        }
        baseloads.keySet().stream()
                .filter(id -> !houses.containsKey(id))
                .forEach(id -> problems.add("baseloads[" + id + "]", "is of a house that is not here"));
        problems.require(
                desired.isPresent() == rules.contract().desired().isGiven(),
                "desired",
                "the contract's rule is " + rules.contract().desired() + ", so a profile "
                        + (desired.isPresent() ? "must not" : "must") + " be given");
        problems.throwIfAny("period of " + horizon.start());
    }

    private void rollOn(PrivateData data, PeriodResult result) {
        NodeId id = data.prosumer().id();
        PowerProfile planned = result.localProfiles().get(id);
        if (planned != null) {
            PowerProfile executed = planned.minus(data.prosumer().baseload());
            houses.computeIfPresent(id, (n, house) -> wiring.advance(house, data.horizon(), executed));
        }
    }

    /** Runs the network until something holds, and fails with the reason if it never will. */
    private void run(BooleanSupplier done, String what) {
        boolean held = time.runUntil(
                () -> done.getAsBoolean()
                        || nodes.values().stream().anyMatch(n -> n.failure().isPresent()),
                PATIENCE);
        for (Node node : nodes.values()) {
            Optional<Rejected> failure = node.failure();
            if (failure.isPresent()) {
                throw new PlanningException(what + ": node " + node.id() + " does not go on: " + failure.get());
            }
        }
        if (!held) {
            throw new PlanningException(what + " did not come about: " + manager.waitingFor());
        }
    }

    /**
     * Lets a house enter the running network: its node downloads the chain, verifies it, registers, and takes part from the
     * next period (thesis §5.2).
     *
     * @param house the house
     * @throws ConfigurationException if its id is taken
     */
    public void join(House house) {
        new Problems()
                .require(!houses.containsKey(house.id()), "id", "is " + house.id() + ", which another house has")
                .throwIfAny("house " + house.id());
        addNode(house);
        node(house.id()).enter();
        enter(() -> hasEntered(node(house.id())), "entry of node " + house.id());
    }

    /**
     * Cuts a node off without a word, as a power failure would. The others go on without it after the deadline of a phase;
     * baseloads must still be given for it.
     *
     * @param id the node
     */
    public void disconnect(NodeId id) {
        node(id).close();
        nodes.remove(id);
    }

    /**
     * Starts a node again from its local ledger: it fetches and verifies the blocks it missed.
     *
     * @param id a node that was disconnected
     */
    public void reconnect(NodeId id) {
        House house = house(id);
        if (nodes.containsKey(id)) {
            throw new IllegalArgumentException("node " + id + " is not disconnected");
        }
        addNode(house);
        node(id).enter();
        enter(() -> hasEntered(node(id)), "return of node " + id);
    }

    private House house(NodeId id) {
        House house = houses.get(id);
        if (house == null) {
            throw new IllegalArgumentException("house " + id + " is not here");
        }
        return house;
    }

    private Node node(NodeId id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("node " + id + " is not here");
        }
        return node;
    }

    /**
     * The rules that all nodes signed.
     *
     * @return the contract
     */
    public SmartContract contract() {
        return rules.contract();
    }

    /**
     * The network ledger, verified.
     *
     * @return the manager's chain
     */
    public ChainView chain() {
        return manager.chain();
    }

    /**
     * The local ledger of a node, verified by itself.
     *
     * @param id the node
     * @return its chain
     */
    public ChainView chain(NodeId id) {
        return node(id).chain();
    }

    /**
     * Participants, wins and recovered stake.
     *
     * @return the state after the last block
     */
    public ChainState state() {
        return manager.chain().fold(ChainState.FOLD);
    }

    /**
     * The hash of the last block.
     *
     * @return the hash
     */
    public Hash tip() {
        return manager.chain().tip().orElseThrow().hash();
    }

    /**
     * How often somebody did not accept what another sent. Zero on a network without loss and with honest nodes.
     *
     * @param code the cause
     * @return the count over all nodes and the manager
     */
    public long rejections(Rejected.Code code) {
        return manager.rejections().count(code)
                + nodes.values().stream()
                        .mapToLong(n -> n.rejections().count(code))
                        .sum();
    }

    /** Ends the network; ledgers and transport that were opened for it are closed. */
    @Override
    public void close() {
        nodes.values().forEach(Node::close);
        transport.close();
        workers.close();
        ledgers.values().forEach(Ledger::close);
    }
}
