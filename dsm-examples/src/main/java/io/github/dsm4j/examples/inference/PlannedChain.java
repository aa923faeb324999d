package io.github.dsm4j.examples.inference;

import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.core.Neighbourhood;
import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.ledger.FileLedgerConfig;
import java.nio.file.Path;

/** Plans all days by method 2, for an observer to look at. */
final class PlannedChain {
    private PlannedChain() {}

    /**
     * Plans all days. Consensus is proof of stake, which says no more than proof of work: the claims hold no power.
     *
     * @param folder a folder for the network ledger
     * @param planned called after every day
     * @return the ledger's file
     */
    static Path write(Truth truth, Initial initial, long seed, Plugins plugins, Path folder, Runnable planned) {
        NeighbourhoodBuilder builder = Neighbourhood.builder()
                .plugins(plugins)
                .networkStart(truth.horizon(0).start())
                .method(Method.METHOD_2)
                .consensus("pos")
                .initial(initial)
                .seed(seed)
                .networkLedger("file", new FileLedgerConfig(folder.toString()));
        for (int house = 1; house <= truth.houses(); house++) {
            builder.house(house, truth.battery());
        }
        try (Neighbourhood network = builder.build()) {
            for (int day = 0; day < truth.data().days(); day++) {
                network.plan(truth.horizon(day), truth.baseloads(day));
                planned.run();
            }
            return folder.resolve("ledger-" + network.contract().manager() + ".dsml");
        }
    }
}
