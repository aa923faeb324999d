package io.github.dsm4j.api.ledger;

/**
 * Stores the bytes of blocks and knows nothing of their meaning. Single writer; closed by who opened it.
 */
public interface Ledger extends AutoCloseable {
    /**
     * Number of blocks stored.
     *
     * @return the number
     */
    long size();

    /**
     * The bytes of a block.
     *
     * @param index 0 to {@code size() - 1}
     * @return exactly the bytes that were appended
     * @throws LedgerException if they cannot be read or are damaged
     */
    byte[] read(long index);

    /**
     * Adds a block. Returns when it would survive a power cut, as far as the ledger promises that.
     *
     * @param block the bytes; at least one
     * @throws LedgerException if they cannot be stored; nothing is added then
     */
    void append(byte[] block);

    @Override
    void close();
}
