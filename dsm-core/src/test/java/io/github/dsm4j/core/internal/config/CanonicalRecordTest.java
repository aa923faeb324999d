package io.github.dsm4j.core.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.contract.Choice;
import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.config.Samples.Everything;
import io.github.dsm4j.core.internal.config.elsewhere.Elsewhere;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalRecordTest {
    private static final String VALUE = "0576616c7565"; // "value" with its length

    @Test
    void hasTheDocumentedBytes() {
        Everything value = new Everything(
                -1,
                64,
                true,
                0.5,
                "é",
                BigInteger.valueOf(128),
                Samples.House.IDLE,
                Duration.ofMillis(1500),
                Instant.EPOCH.minusMillis(1),
                Hash.ZERO,
                PublicKey.of(new byte[32]),
                NodeId.of(3),
                PowerProfile.of(1000, 999),
                List.of(1L, 2L),
                List.of(Optional.empty()),
                Optional.of("x"),
                new Reward(0, 0.01, 0),
                new Samples.Empty());
        assertEquals(
                "12"
                        + name("number") + "01" + "01"
                        + name("small") + "01" + "8001"
                        + name("flag") + "02" + "01"
                        + name("real") + "03" + "3fe0000000000000"
                        + name("text") + "04" + "02c3a9"
                        + name("big") + "05" + "020080"
                        + name("house") + "06" + name("IDLE")
                        + name("duration") + "07" + "02" + "1dcd6500"
                        + name("instant") + "08" + "01" + "3b8b87c0"
                        + name("hash") + "09" + "20" + "00".repeat(32)
                        + name("key") + "09" + "20" + "00".repeat(32)
                        + name("node") + "0d" + "01" + VALUE + "01" + "06"
                        + name("profile") + "0a" + "02" + "d00f" + "01"
                        + name("list") + "0b" + "02" + "0102" + "0104"
                        + name("nested") + "0b" + "01" + "0c00"
                        + name("optional") + "0c01" + "04" + "0178"
                        + name("reward") + "0d" + "03"
                        + name("a") + "03" + "0000000000000000"
                        + name("b") + "03" + "3f847ae147ae147b"
                        + name("c") + "03" + "0000000000000000"
                        + name("empty") + "0d" + "00",
                HexFormat.of().formatHex(CanonicalRecord.encode(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "Whole, 00, a Whole has 1 components",
        "Whole, 0103616263" + "0102, component \"abc\" instead of \"value\"",
        "Whole, 01" + VALUE + "0201, tag 2 instead of 1",
        "Whole, 01" + VALUE + "018000, number not in its shortest form",
        "Whole, 01" + VALUE + "01808080808010, does not fit 32 bits",
        "Whole, 01" + VALUE + "010200, 1 bytes too many",
        "Flag, 01" + VALUE + "0202, boolean of 2",
        "Real, 01" + VALUE + "037ff8000000000000, NaN",
        "Text, 01" + VALUE + "0401ff, not UTF-8",
        "Big, 01" + VALUE + "0500, big integer not in its shortest form",
        "Big, 01" + VALUE + "05020001, big integer not in its shortest form",
        "Big, 01" + VALUE + "0502ff80, big integer not in its shortest form",
        "Times, 02086475726174696f6e07003b9aca00, 1000000000 nanoseconds",
        "Times, 02086475726174696f6e0700000000000"
                + "7696e7374616e7408feffffffffffffffff0100000000, instant out of range",
        "Picky, 01046576656e0102, 1 is odd",
        "Battery, 020a63617061636974795768010006706f77657257030000000000000000, capacityWh: is 0",
        "Everything, 0000, a Everything has 18 components",
    })
    void refusesWhatIsNotCanonical(String type, String hex, String message) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        String said = assertThrows(MalformedException.class, () -> CanonicalRecord.decode(bytes, sample(type)))
                .getMessage();
        assertTrue(said.contains(message), said);
    }

    @Test
    void refusesUnknownConstantsAndWrongLengths() {
        byte[] bytes = CanonicalRecord.encode(new Reward(1, 2, 3));
        assertThrows(MalformedException.class, () -> CanonicalRecord.decode(bytes, Samples.Battery.class));
        assertThrows(
                MalformedException.class,
                () -> CanonicalRecord.decode(HexFormat.of().parseHex("01" + name("hash") + "090100"), Hashed.class));
        assertThrows(
                MalformedException.class,
                () -> CanonicalRecord.decode(HexFormat.of().parseHex("01" + name("house") + "060158"), Housed.class));
    }

    public record Hashed(Hash hash) {}

    public record Housed(Samples.House house) {}

    @Test
    void refusesBytesThatNestWithoutEnd() {
        // A tree of one child of one child and so on.
        String hex = "01" + name("children") + "0b010d";
        byte[] bytes = HexFormat.of().parseHex(hex.repeat(5000));
        String said = assertThrows(MalformedException.class, () -> CanonicalRecord.decode(bytes, Samples.Tree.class))
                .getMessage();
        assertTrue(said.contains("nested more than 64 deep"), said);
    }

    @Test
    void refusesValuesWithoutCanonicalForm() {
        assertIllegal("NaN has no canonical form", new Samples.Real(Double.NaN));
        assertIllegal("half a surrogate pair", new Samples.Text("\ud800"));
        assertIllegal("cannot have components of type java.lang.Float", new Samples.Unsupported(1));
        assertIllegal("component value of " + Samples.Text.class.getName() + " is null", new Samples.Text(nothing()));
        assertIllegal("must be a public record in an exported package", Elsewhere.hidden());
        assertIllegal("cannot have components of type java.lang.Object", new Samples.Raw(new Object()));
    }

    @Test
    void writesARecordWhoseClassIsChosenByAPlugin() throws MalformedException {
        byte[] bytes = CanonicalRecord.encode(new Choice("performance", Reward.PERFORMANCE));
        assertTrue(HexFormat.of()
                .formatHex(bytes)
                .endsWith(HexFormat.of().formatHex(CanonicalRecord.encode(Reward.PERFORMANCE))));
        assertEquals(
                Reward.PERFORMANCE, CanonicalRecord.decode(CanonicalRecord.encode(Reward.PERFORMANCE), Reward.class));
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }

    private static void assertIllegal(String message, Record value) {
        String said = assertThrows(IllegalArgumentException.class, () -> CanonicalRecord.encode(value))
                .getMessage();
        assertTrue(said.contains(message), said);
    }

    private static Class<? extends Record> sample(String name) {
        try {
            return Class.forName(Samples.class.getName() + '$' + name).asSubclass(Record.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String name(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return HexFormat.of().toHexDigits((byte) bytes.length) + HexFormat.of().formatHex(bytes);
    }
}
