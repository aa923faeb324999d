package io.github.dsm4j.core;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.ConsensusProtocol;
import io.github.dsm4j.api.contract.Choice;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.spi.ConsensusProvider;
import io.github.dsm4j.api.spi.DeviceProvider;
import io.github.dsm4j.api.spi.LedgerProvider;
import io.github.dsm4j.api.spi.PluginException;
import io.github.dsm4j.api.spi.Provider;
import io.github.dsm4j.api.spi.TransportProvider;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.transport.Scheduler;
import io.github.dsm4j.api.transport.Transport;
import io.github.dsm4j.core.internal.chain.ContractCodec;
import io.github.dsm4j.core.internal.chain.DeviceCodec;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.chain.Shared;
import io.github.dsm4j.core.internal.chain.Signatures;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes products of plugins from choices, and checks that configuration and provider belong together. */
final class Providers {
    private final Plugins plugins;
    private final List<Provider<?>> explicit;
    private final Signatures signatures;

    /**
     * @param explicit providers that go before those that were found, whatever their names
     */
    Providers(Plugins plugins, List<Provider<?>> explicit, Signatures signatures) {
        this.plugins = plugins;
        this.explicit = List.copyOf(explicit);
        this.signatures = signatures;
    }

    Choice algorithm(PluginChoice choice) {
        return chosen(algorithmProvider(choice.name()), choice);
    }

    Choice consensus(PluginChoice choice) {
        return chosen(consensusProvider(choice.name()), choice);
    }

    private AlgorithmProvider<?> algorithmProvider(Optional<String> name) {
        return explicit(AlgorithmProvider.class, name)
                .<AlgorithmProvider<?>>map(p -> (AlgorithmProvider<?>) p)
                .orElseGet(() -> plugins.algorithm(name));
    }

    private ConsensusProvider<?> consensusProvider(Optional<String> name) {
        return explicit(ConsensusProvider.class, name)
                .<ConsensusProvider<?>>map(p -> (ConsensusProvider<?>) p)
                .orElseGet(() -> plugins.consensus(name));
    }

    private TransportProvider<?> transportProvider(Optional<String> name) {
        return explicit(TransportProvider.class, name)
                .<TransportProvider<?>>map(p -> (TransportProvider<?>) p)
                .orElseGet(() -> plugins.transport(name));
    }

    private LedgerProvider<?> ledgerProvider(Optional<String> name) {
        return explicit(LedgerProvider.class, name)
                .<LedgerProvider<?>>map(p -> (LedgerProvider<?>) p)
                .orElseGet(() -> plugins.ledger(name));
    }

    private Optional<Provider<?>> explicit(Class<?> kind, Optional<String> name) {
        return explicit.stream()
                .filter(p -> kind.isInstance(p) && name.equals(Optional.of(p.name())))
                .findFirst();
    }

    DeviceFactory devices() {
        return plugins.devices();
    }

    Transport transport(PluginChoice choice, Scheduler scheduler, RandomGenerator random) {
        return open(transportProvider(choice.name()), choice, scheduler, random);
    }

    private static <C extends Record> Transport open(
            TransportProvider<C> provider, PluginChoice choice, Scheduler scheduler, RandomGenerator random) {
        return provider.open(config(provider, choice), scheduler, random);
    }

    Ledger ledger(PluginChoice choice, NodeId owner) {
        return open(ledgerProvider(choice.name()), choice, owner);
    }

    private static <C extends Record> Ledger open(LedgerProvider<C> provider, PluginChoice choice, NodeId owner) {
        return provider.open(config(provider, choice), owner);
    }

    private static <C extends Record> Choice chosen(Provider<C> provider, PluginChoice choice) {
        return new Choice(provider.name(), config(provider, choice));
    }

    private static <C extends Record> C config(Provider<C> provider, PluginChoice choice) {
        Record given = choice.config().orElse(null);
        if (given == null) {
            return provider.defaults()
                    .orElseThrow(() -> new PluginException(
                            "plugin " + provider.name() + " has no default configuration; give it a "
                                    + provider.configType().getName()));
        }
        if (!provider.configType().isInstance(given)) {
            throw new PluginException("plugin " + provider.name() + " is configured by a "
                    + provider.configType().getName() + ", not by a "
                    + given.getClass().getName());
        }
        return provider.configType().cast(given);
    }

    /** The rules that a contract makes. */
    Rules rules(SmartContract contract) {
        byte[] bytes = ContractCodec.encode(contract);
        return new Rules(
                contract,
                bytes,
                Hash.sha256(bytes),
                product(algorithmProvider(Optional.of(contract.algorithm().name())), contract.algorithm()),
                product(consensusProvider(Optional.of(contract.consensus().name())), contract.consensus()),
                this::sharedDevice,
                signatures,
                new Shared());
    }

    /** The rules of a stored contract. */
    Rules rules(byte[] contract) throws MalformedException {
        return rules(ContractCodec.decode(contract, new ContractCodec.ConfigTypes() {
            @Override
            public Class<? extends Record> algorithm(String name) {
                return plugins.algorithm(name).configType();
            }

            @Override
            public Class<? extends Record> consensus(String name) {
                return plugins.consensus(name).configType();
            }
        }));
    }

    private static <C extends Record> DsmAlgorithm product(AlgorithmProvider<C> provider, Choice choice) {
        return provider.create(provider.configType().cast(choice.config()));
    }

    private static <C extends Record> ConsensusProtocol product(ConsensusProvider<C> provider, Choice choice) {
        return provider.create(provider.configType().cast(choice.config()));
    }

    /** A device as another node describes it in method 1, where only deterministic ones are admitted. */
    private Device sharedDevice(String kind, byte[] parameters, Horizon horizon, PowerProfile baseload)
            throws MalformedException {
        try {
            return devices().create(DeviceCodec.decode(kind, parameters, this::sharedType), horizon, baseload);
        } catch (RuntimeException e) {
            // Whatever a plugin makes of parameters that somebody else sent: it is their fault, and must not be ours.
            throw new MalformedException("device " + kind + ": " + e);
        }
    }

    private Class<? extends Record> sharedType(String kind) throws MalformedException {
        DeviceProvider<?> provider = plugins.device(kind);
        if (!provider.deterministic()) {
            throw new MalformedException(
                    "device " + kind + " is not deterministic, so it can take part by method 2 only");
        }
        return provider.configType();
    }
}
