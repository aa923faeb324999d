package io.github.dsm4j.core;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NetworkMismatchException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.ledger.InvalidBlockException;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.Registration;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.transport.Scheduler;
import io.github.dsm4j.api.transport.Transport;
import io.github.dsm4j.core.internal.chain.DeviceCodec;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.chain.Signatures;
import io.github.dsm4j.core.internal.chain.Signing;
import io.github.dsm4j.core.internal.node.Node;
import io.github.dsm4j.core.internal.node.PrivateData;
import io.github.dsm4j.core.internal.period.Genesis;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Turns the settings of a neighbourhood into its parts. */
final class Wiring {
    private static final NodeId MANAGER = NodeId.of(0);

    private final NeighbourhoodBuilder settings;
    private final Providers providers;

    Wiring(NeighbourhoodBuilder settings) {
        this.settings = settings;
        this.providers = new Providers(
                settings.plugins, settings.explicit, settings.verifyEach ? Signatures.each() : Signatures.remembered());
    }

    /** A seed for one purpose; all randomness and all keys come from here. */
    Hash seed(String purpose, long id) {
        return Hash.sha256(
                "dsm4j/seed".getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(16).putLong(settings.seed).putLong(id).array(),
                purpose.getBytes(StandardCharsets.US_ASCII));
    }

    Rules rules() {
        return providers.rules(new SmartContract(
                settings.method,
                providers.algorithm(settings.algorithm),
                providers.consensus(settings.consensus),
                settings.desired,
                settings.initial,
                settings.tieBreak,
                settings.reward,
                settings.deadline,
                MANAGER,
                managerKey().publicKey(),
                seed("salt", 0)));
    }

    private Signing key(NodeId owner) {
        byte[] id = ByteBuffer.allocate(8).putLong(owner.value()).array();
        return Signing.of(settings.secret
                .map(secret -> Hash.sha256(secret.bytes(), id))
                .orElseGet(() -> seed("key", owner.value())));
    }

    Signing managerKey() {
        return key(MANAGER);
    }

    Node.Identity identity(House house) {
        long stake = house.stakeWh().orElseGet(() -> providers.devices().capacityWh(house.device()));
        new Problems()
                .range("stakeWh", (double) stake, 0, (double) Registration.MAX_STAKE_WH)
                .throwIfAny("house " + house.id());
        Duration attempt =
                Duration.ofNanos(Math.max(1, Math.round((double) settings.attempt.toNanos() / house.computingPower())));
        NodeId id = house.id();
        return new Node.Identity(id, key(id), stake, attempt, seed("claims", id.value()));
    }

    Transport transport(Scheduler scheduler) {
        RandomGenerator random =
                new SplittableRandom(seed("transport", 0).toInteger().longValue());
        return providers.transport(settings.transport, scheduler, random);
    }

    Ledger ledger(NodeId owner, boolean network) {
        return providers.ledger(network ? settings.networkLedger : settings.localLedgers, owner);
    }

    /** Others recompute plans in method 1, so it takes only devices that promise the same bits everywhere. */
    void requireAdmitted(House house) {
        String kind = providers.devices().kind(house.device());
        new Problems()
                .require(
                        settings.method != Method.METHOD_1
                                || providers.devices().isDeterministic(house.device()),
                        "device",
                        "is a " + kind + ", which does not plan the same on every machine; use method 2")
                .throwIfAny("house " + house.id());
    }

    PrivateData privateData(House house, Horizon horizon, PowerProfile baseload) {
        DeviceFactory devices = providers.devices();
        Device device = devices.create(house.id(), house.device(), horizon, baseload);
        Prosumer prosumer = new Prosumer(house.id(), baseload, device);
        return new PrivateData(
                horizon, prosumer, devices.kind(house.device()), DeviceCodec.encode(house.device(), devices::kind));
    }

    House advance(House house, Horizon horizon, DevicePlan executed) {
        return house.withDevice(providers.devices().advance(house.device(), horizon, executed));
    }

    /** A ledger that holds the chain of another contract is refused before anything is read from it. */
    void requireSameNetwork(Ledger ledger, Rules rules) {
        if (ledger.size() == 0) {
            return;
        }
        try {
            Hash stored = Hash.sha256(Genesis.contract(ledger.read(0)));
            if (!stored.equals(rules.contractHash())) {
                throw new NetworkMismatchException("the ledger holds the chain of contract " + stored
                        + ", but the settings make contract " + rules.contractHash()
                        + "; use another ledger, or the settings and the seed it was made with");
            }
        } catch (RejectedException e) {
            throw new InvalidBlockException(0, e.rejected());
        } catch (MalformedException e) {
            throw new InvalidBlockException(0, new Rejected(Rejected.Code.MALFORMED, String.valueOf(e.getMessage())));
        }
    }
}
