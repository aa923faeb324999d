package io.github.dsm4j.core.internal.chain;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.PublicKey;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

/**
 * Checks signatures. The answer is a pure function of key, message and signature, so a process that plays many nodes may
 * remember it for all of them; nodes do not know whether it does. Thread-safe.
 */
public final class Signatures {
    private static final int REMEMBERED = 100_000;
    private static final byte[] SIGNATURE = {0};
    private static final byte[] KEY = {1};

    private final Optional<Cache<Hash, Boolean>> memory;

    private Signatures(Optional<Cache<Hash, Boolean>> memory) {
        this.memory = memory;
    }

    /** Computes every time. */
    public static Signatures each() {
        return new Signatures(Optional.empty());
    }

    /** Computes once. */
    public static Signatures remembered() {
        return new Signatures(
                Optional.of(CacheBuilder.newBuilder().maximumSize(REMEMBERED).build()));
    }

    /** Whether a signature belongs to key and message. */
    public boolean verify(PublicKey key, byte[] message, byte[] signature) {
        return signature.length == Signing.LENGTH
                && answer(() -> Signing.verify(key, message, signature), SIGNATURE, key.bytes(), signature, message);
    }

    /** Whether a key may be registered. */
    public boolean isGood(PublicKey key) {
        return answer(() -> Signing.isGood(key), KEY, key.bytes());
    }

    private boolean answer(BooleanSupplier computed, byte[]... question) {
        if (memory.isEmpty()) {
            return computed.getAsBoolean();
        }
        try {
            return memory.get().get(Hash.sha256(question), computed::getAsBoolean);
        } catch (ExecutionException e) {
            throw new IllegalStateException("checking a signature throws nothing", e);
        }
    }
}
