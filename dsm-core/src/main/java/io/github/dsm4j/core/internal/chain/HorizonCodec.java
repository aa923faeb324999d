package io.github.dsm4j.core.internal.chain;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A horizon in 16 bytes: start in epoch seconds, i64; step in seconds, u32; intervals, u32. All zero for none. */
final class HorizonCodec {
    private static final long MAX_SECONDS = 1L << 40; // year 36,812: far inside what Instant can hold

    private HorizonCodec() {}

    static void write(ByteWriter out, Horizon horizon) {
        out.u64(horizon.start().getEpochSecond())
                .u32((int) horizon.step().toSeconds())
                .u32(horizon.intervals());
    }

    static void writeNone(ByteWriter out) {
        out.u64(0).u32(0).u32(0);
    }

    static Horizon read(ByteReader in) throws MalformedException {
        return readOptional(in).orElseThrow(() -> new MalformedException("no horizon"));
    }

    static Optional<Horizon> readOptional(ByteReader in) throws MalformedException {
        long start = inRange(in.u64(), 1);
        int step = in.u32();
        int intervals = in.u32();
        if (start == 0 && step == 0 && intervals == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Horizon(Instant.ofEpochSecond(start), Duration.ofSeconds(step), intervals));
        } catch (ConfigurationException e) {
            throw new MalformedException(e.getMessage());
        }
    }

    static Instant millis(ByteReader in) throws MalformedException {
        return Instant.ofEpochMilli(inRange(in.u64(), 1000));
    }

    private static long inRange(long value, long perSecond) throws MalformedException {
        if (value / perSecond > MAX_SECONDS || value / perSecond < -MAX_SECONDS) {
            throw new MalformedException("time of " + value + " is out of range");
        }
        return value;
    }
}
