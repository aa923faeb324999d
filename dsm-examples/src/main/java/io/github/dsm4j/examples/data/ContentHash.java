package io.github.dsm4j.examples.data;

import io.github.dsm4j.api.profile.PowerProfile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

/** The bytes of {@link NeighbourhoodData#contentHash()}. Not thread-safe. */
final class ContentHash {
    private static final int SAMPLES_AT_ONCE = 1024;

    private final MessageDigest digest = sha256();
    private final ByteBuffer buffer = ByteBuffer.allocate(SAMPLES_AT_ONCE * Long.BYTES);

    ContentHash(LocalDateTime start, Duration step, int samples, int houses) {
        buffer.put("dsm4j-data-1".getBytes(StandardCharsets.US_ASCII))
                .putLong(start.toEpochSecond(ZoneOffset.UTC))
                .putInt((int) step.toSeconds())
                .putInt(samples)
                .putInt(houses);
        flush();
    }

    void add(String house, List<PowerProfile> days) {
        byte[] name = house.getBytes(StandardCharsets.UTF_8);
        buffer.putInt(name.length);
        flush();
        digest.update(name);
        for (PowerProfile day : days) {
            for (int t = 0; t < day.length(); t++) {
                if (!buffer.hasRemaining()) {
                    flush();
                }
                buffer.putLong(day.at(t));
            }
        }
        flush();
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void flush() {
        digest.update(buffer.flip());
        buffer.clear();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
