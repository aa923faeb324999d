package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.core.Plugins;

/** Makes the algorithm of a contract, to run it outside of a network. */
public final class Algorithms {
    private Algorithms() {}

    /**
     * The algorithm that a contract names, as it configures it.
     *
     * @param plugins where it is looked for
     * @param contract the contract
     * @return the algorithm
     */
    public static DsmAlgorithm of(Plugins plugins, SmartContract contract) {
        return create(
                plugins.algorithm(contract.algorithm().name()),
                contract.algorithm().config());
    }

    private static <C extends Record> DsmAlgorithm create(AlgorithmProvider<C> provider, Record config) {
        return provider.create(provider.configType().cast(config));
    }
}
