package io.github.dsm4j.core.internal.config;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.core.internal.config.Samples.Everything;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.Arrays;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

class CanonicalRecordProperties {
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Domain(SampleArbitraries.class)
    void valuesSurvive(@ForAll Everything value) throws MalformedException {
        assertEquals(value, CanonicalRecord.decode(CanonicalRecord.encode(value), Everything.class));
    }

    /** Whatever bytes can be read are the ones that would be written: a value has no second form. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    @Domain(SampleArbitraries.class)
    @Domain(net.jqwik.api.domains.DomainContext.Global.class)
    void bytesSurviveIfTheyCanBeRead(
            @ForAll Everything value, @ForAll @IntRange(min = 0, max = 100_000) int at, @ForAll byte other) {
        byte[] bytes = CanonicalRecord.encode(value);
        bytes[at % bytes.length] = other;
        Everything read;
        try {
            read = CanonicalRecord.decode(bytes, Everything.class);
        } catch (MalformedException e) {
            return;
        }
        assertArrayEquals(bytes, CanonicalRecord.encode(read));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(SampleArbitraries.class)
    @Domain(net.jqwik.api.domains.DomainContext.Global.class)
    void noPartIsEnough(@ForAll Everything value, @ForAll @IntRange(min = 1, max = 100_000) int less) {
        byte[] bytes = CanonicalRecord.encode(value);
        byte[] part = Arrays.copyOf(bytes, less % bytes.length);
        assertThrows(MalformedException.class, () -> CanonicalRecord.decode(part, Everything.class));
    }
}
