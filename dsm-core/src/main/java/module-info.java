/** The engine: stages 0 to 3, methods 1 and 2, ledgers, the in-process network, plugin discovery and configuration. */
@org.jspecify.annotations.NullMarked
module io.github.dsm4j.core {
    requires transitive io.github.dsm4j.api;
    requires com.google.common;
    requires com.fasterxml.jackson.databind;
    requires org.bouncycastle.provider;
    requires static org.jspecify;

    exports io.github.dsm4j.core;
    exports io.github.dsm4j.core.ledger;
    exports io.github.dsm4j.core.network;

    uses io.github.dsm4j.api.spi.AlgorithmProvider;
    uses io.github.dsm4j.api.spi.ConsensusProvider;
    uses io.github.dsm4j.api.spi.DeviceProvider;
    uses io.github.dsm4j.api.spi.LedgerProvider;
    uses io.github.dsm4j.api.spi.TransportProvider;

    provides io.github.dsm4j.api.spi.LedgerProvider with
            io.github.dsm4j.core.ledger.FileLedgerProvider,
            io.github.dsm4j.core.ledger.MemoryLedgerProvider;
    provides io.github.dsm4j.api.spi.TransportProvider with
            io.github.dsm4j.core.network.InProcessProvider;
}
