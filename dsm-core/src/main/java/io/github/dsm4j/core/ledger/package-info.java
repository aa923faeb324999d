/** Ledgers that come with the core: one in memory, and one in an append-only file that survives power cuts. */
package io.github.dsm4j.core.ledger;
