package io.github.dsm4j.core.internal.chain;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.PublicKey;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** Ed25519 (RFC 8032) by Bouncy Castle's lightweight interface. */
public final class Signing {
    /** Bytes of a signature. */
    public static final int LENGTH = Ed25519.SIGNATURE_SIZE;

    private final Ed25519PrivateKeyParameters key;
    private final PublicKey publicKey;

    private Signing(Ed25519PrivateKeyParameters key) {
        this.key = key;
        this.publicKey = PublicKey.of(key.generatePublicKey().getEncoded());
    }

    /** The key pair that belongs to a 32-byte secret. */
    public static Signing of(Hash secret) {
        return new Signing(new Ed25519PrivateKeyParameters(secret.bytes(), 0));
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    public byte[] sign(byte[] message) {
        byte[] signature = new byte[LENGTH];
        key.sign(Ed25519.Algorithm.Ed25519, null, message, 0, message.length, signature, 0);
        return signature;
    }

    public static boolean verify(PublicKey key, byte[] message, byte[] signature) {
        return signature.length == LENGTH && Ed25519.verify(signature, 0, key.bytes(), 0, message, 0, message.length);
    }

    /** Whether the bytes are a point of the prime-order group, so that nobody registers a key that signs everything. */
    public static boolean isGood(PublicKey key) {
        return Ed25519.validatePublicKeyFull(key.bytes(), 0);
    }
}
