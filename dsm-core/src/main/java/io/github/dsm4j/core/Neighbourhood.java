package io.github.dsm4j.core;

import com.google.common.collect.Sets;
import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NetworkMismatchException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PlanningException;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.SteeringOutcome;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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

    /** Longest time on the network's clock that entering it may take. */
    private static final Duration ENTRY = Duration.ofHours(1);

    /** How long before it begins a period is planned, if the network is not late already. */
    private static final Duration LEAD = Duration.ofHours(1);

    private final Resources resources = new Resources();
    private final Wiring wiring;
    private final Rules rules;
    private final VirtualTime time;
    private final Environment environment;
    private final PeriodClock clock;
    private final Manager manager;
    private final SortedMap<NodeId, House> houses = new TreeMap<>();
    private final SortedMap<NodeId, Node> nodes = new TreeMap<>();
    private final SortedMap<NodeId, Ledger> ledgers = new TreeMap<>();
    private StageStatistics stage0 = StageStatistics.NONE;

    Neighbourhood(NeighbourhoodBuilder settings) {
        try {
            this.wiring = new Wiring(settings);
            this.rules = wiring.rules();
            this.time = new VirtualTime(settings.networkStart);
            PoolWorkers workers = resources.add(new PoolWorkers(settings.threads, time));
            Transport transport = resources.add(wiring.transport(time));
            Traffic traffic = new Traffic();
            this.clock = new PeriodClock(time, traffic, settings.stopwatch);
            this.environment = new Environment(transport, time, workers, traffic, clock);
            Ledger network = resources.add(wiring.ledger(rules.contract().manager(), true));
            wiring.requireSameNetwork(network, rules);
            this.manager = new Manager(rules, wiring.managerKey(), network, environment);
            resources.add(manager::close);
            manager.chain().tip().ifPresent(tip -> time.runTo(tip.header().time()));
            stage0(settings);
        } catch (RuntimeException | Error e) {
            resources.closeAll().forEach(e::addSuppressed);
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

    private void stage0(NeighbourhoodBuilder settings) {
        settings.houses.forEach(this::addNode);
        long size = manager.chain().size();
        nodes.values().stream().filter(n -> n.chain().size() > size).findFirst().ifPresent(ahead -> {
            throw new NetworkMismatchException("the local ledger of node " + ahead.id() + " holds "
                    + ahead.chain().size() + " blocks, but the network ledger only " + size
                    + "; was it lost? A local ledger can take its place");
        });
        if (size == 0) {
            manager.found(nodes.keySet(), settings.networkStart);
        }
        nodes.values().forEach(size == 0 ? Node::found : Node::enter);
        enter(nodes.values(), "stage 0");
    }

    private void addNode(House house) {
        wiring.requireAdmitted(house);
        Node node = new Node(wiring.identity(house), rules, localLedger(house.id()), environment);
        houses.put(house.id(), house);
        nodes.put(house.id(), node);
        resources.add(node::close);
    }

    /** A node that comes back finds its ledger as it left it. */
    private Ledger localLedger(NodeId owner) {
        Ledger known = ledgers.get(owner);
        if (known != null) {
            return known;
        }
        Ledger ledger = resources.add(wiring.ledger(owner, false));
        ledgers.put(owner, ledger);
        return ledger;
    }

    /** Waits until nodes have the whole chain and are, or will be, registered. */
    private void enter(Collection<Node> entering, String what) {
        clock.take(); // idle
        for (Node node : entering) {
            run(() -> node.hasEntered() || node.failure().isPresent(), ENTRY, what);
            node.failure().ifPresent(rejected -> {
                throw new NetworkMismatchException("node " + node.id() + " cannot enter: " + rejected);
            });
        }
        stage0 = stage0.plus(clock.take().stages().get(0));
    }

    /**
     * Plans a period towards zero or a flat profile, as the contract says: stages 1 to 3 (thesis §5.3 to §5.5), one block.
     * On the network's clock this happens an hour before the period begins, or at once if that is past.
     *
     * @param horizon the period; not before the end of the one before
     * @param baseloads the baseload of every house, mW
     * @return the block that all nodes appended, and statistics
     * @throws ConfigurationException if a baseload is missing or has a wrong length, or the configuration of the algorithm does
     *     not fit the period; nothing is sent then
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
        PeriodInput.check(
                horizon, baseloads, desired, houses.keySet(), rules.contract().desired());
        new Problems()
                .require(!nodes.isEmpty(), "nodes", "are all disconnected")
                .throwIfAny("period of " + horizon.start());
        rules.algorithm().requireFits(horizon.intervals());
        List<PrivateData> prepared = new ArrayList<>();
        baseloads.forEach((id, baseload) -> prepared.add(wiring.privateData(house(id), horizon, baseload)));
        prepared.forEach(
                data -> Optional.ofNullable(nodes.get(data.prosumer().id())).ifPresent(n -> n.prepare(data)));
        time.runTo(horizon.start().minus(LEAD));
        clock.take(); // idle
        clock.expect(nodes.size());
        long height = manager.chain().size();
        manager.open(horizon, desired);
        run(() -> nodes.values().stream().allMatch(n -> isDone(n, height)), PATIENCE, "block " + height);
        manager.rest();
        requireNoFailure(height);
        Block block = manager.chain().tip().orElseThrow();
        SortedMap<NodeId, HousePlan> plans = new TreeMap<>();
        for (PrivateData data : prepared) {
            NodeId id = data.prosumer().id();
            Optional<DevicePlan> own = Optional.ofNullable(nodes.get(id)).flatMap(Node::executed);
            HousePlan.of(house(id).device(), data.prosumer(), own, block).ifPresent(plan -> plans.put(id, plan));
        }
        PeriodResult result = result(block, plans, prepared);
        plans.forEach((id, plan) -> houses.computeIfPresent(id, (n, h) -> wiring.advance(h, horizon, plan.plan())));
        return result;
    }

    private static boolean isDone(Node node, long height) {
        return node.chain().size() > height || node.failure().isPresent();
    }

    private void requireNoFailure(long height) {
        for (Node node : nodes.values()) {
            node.failure().ifPresent(rejected -> {
                throw new PlanningException("block " + height + ": node " + node.id() + " does not go on: " + rejected);
            });
        }
    }

    private PeriodResult result(Block block, SortedMap<NodeId, HousePlan> plans, List<PrivateData> prepared) {
        PeriodClock.Reading reading = clock.take();
        List<StageStatistics> stages = new ArrayList<>(reading.stages());
        stages.set(0, stage0);
        stage0 = StageStatistics.NONE;
        SteeringOutcome outcome = block.outcome().orElseThrow();
        Set<NodeId> absent =
                Sets.difference(state().accounts().keySet(), outcome.starting().keySet());
        List<Violation> violations = rules.algorithm().limits().violations(outcome.aggregate());
        long planned = nodes.values().stream().mapToLong(Node::planned).sum();
        double bound =
                outcome.lowerBound(prepared.stream().map(PrivateData::prosumer).toList());
        return new PeriodResult(block, violations, stages, reading.setup(), absent, plans, planned, bound);
    }

    /** Runs the network until something holds, and fails with the reason if it never will. */
    private void run(BooleanSupplier done, Duration patience, String what) {
        if (!time.runUntil(done, patience)) {
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
        try {
            admit(house);
        } catch (RuntimeException e) {
            houses.remove(house.id());
            throw e;
        }
    }

    private void admit(House house) {
        addNode(house);
        try {
            node(house.id()).enter();
            enter(List.of(node(house.id())), "entry of node " + house.id());
        } catch (RuntimeException e) {
            disconnect(house.id());
            throw e;
        }
    }

    /**
     * A house as it stands: with the state of its device after the last period. A chain holds what was agreed, not the state of
     * devices, so whoever ends a neighbourhood and builds it again takes its houses along.
     *
     * @param id its node id
     * @return the house
     */
    public House house(NodeId id) {
        House house = houses.get(id);
        if (house == null) {
            throw new IllegalArgumentException("house " + id + " is not here");
        }
        return house;
    }

    /**
     * Corrects the device of a house, for example by the state of charge that was measured. Stake, key and computing power stay
     * as they were registered.
     *
     * @param id its node id
     * @param device the configuration of the device, of a kind that may take part
     */
    public void update(NodeId id, Record device) {
        House updated = house(id).withDevice(device);
        wiring.requireAdmitted(updated);
        houses.put(id, updated);
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
     * Starts a node again with the local ledger it had: it fetches and verifies the blocks it missed.
     *
     * @param id a node that was disconnected
     */
    public void reconnect(NodeId id) {
        House house = house(id);
        if (nodes.containsKey(id)) {
            throw new IllegalArgumentException("node " + id + " is not disconnected");
        }
        admit(house);
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
        resources.close();
    }
}
