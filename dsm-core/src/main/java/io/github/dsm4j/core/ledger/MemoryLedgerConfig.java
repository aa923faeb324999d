package io.github.dsm4j.core.ledger;

/** The ledger in memory has nothing to configure. */
public record MemoryLedgerConfig() {}
