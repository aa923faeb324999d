package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.TestFiles.START;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.examples.data.NeighbourhoodData.Note;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourhoodDataTest {
    private static final NeighbourhoodData DATA = data(List.of("house_1", "Müller", "house_3"), 20);

    private static NeighbourhoodData data(List<String> houses, int days) {
        long[][] baseload = new long[houses.size()][];
        for (int house = 0; house < baseload.length; house++) {
            int first = house * 1_000_000;
            baseload[house] =
                    LongStream.range(0, days * 96L).map(t -> first - t).toArray();
        }
        List<Note> notes = List.of(new Note(0, 0, "all"), new Note(2, 0, "third house"), new Note(0, 10, "tenth day"));
        return NeighbourhoodData.of("data", houses, START, days, baseload, notes);
    }

    @Test
    void describesItself() {
        assertEquals("data", DATA.name());
        assertEquals(20, DATA.days());
        assertEquals(96, DATA.samplesPerDay());
        assertEquals(Duration.ofMinutes(15), DATA.step());
        assertEquals(START, DATA.start());
        assertEquals(LocalDate.of(2023, 5, 20), DATA.date(19));
        assertEquals(List.of("all", "third house", "tenth day"), DATA.notes());
    }

    @Test
    void handsOutCopies() {
        long[] day = DATA.milliwatts(1, 2);
        assertArrayEquals(LongStream.range(192, 288).map(t -> 1_000_000 - t).toArray(), day);
        Arrays.fill(day, 7);
        assertEquals(1_000_000 - 192, DATA.milliwatts(1, 2)[0]);
        assertThrows(UnsupportedOperationException.class, () -> DATA.houses().set(0, "x"));
        assertThrows(UnsupportedOperationException.class, () -> DATA.notes().clear());
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, house -1 of 3", "3, 0, house 3 of 3", "0, -1, day -1 of 20", "0, 20, day 20 of 20"})
    void refusesHousesAndDaysThatItDoesNotHave(int house, int day, String message) {
        assertEquals(
                message,
                assertThrows(IndexOutOfBoundsException.class, () -> DATA.milliwatts(house, day))
                        .getMessage());
    }

    @Test
    void limitsHousesAndDays() {
        NeighbourhoodData limited = DATA.limit(2, 10);
        assertEquals(List.of("house_1", "Müller"), limited.houses());
        assertEquals(10, limited.days());
        assertEquals(List.of("all"), limited.notes());
        assertArrayEquals(DATA.milliwatts(1, 9), limited.milliwatts(1, 9));
        assertThrows(IndexOutOfBoundsException.class, () -> limited.milliwatts(0, 10));
        assertThrows(IndexOutOfBoundsException.class, () -> limited.milliwatts(2, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> limited.date(10));
        assertEquals(DATA.contentHash(), DATA.limit(3, 20).contentHash());
    }

    @ParameterizedTest
    @CsvSource({
        "4, 20, data: 4 houses asked for; expected 1 to 3",
        "0, 20, data: 0 houses asked for; expected 1 to 3",
        "3, 21, data: 21 days asked for; expected 1 to 20",
        "3, 0, data: 0 days asked for; expected 1 to 20"
    })
    void refusesLimitsBeyondTheData(int houses, int days, String message) {
        DataException e = assertThrows(DataException.class, () -> DATA.limit(houses, days));
        assertEquals(message, e.getMessage());
    }

    @Test
    void hashesWhatIsDocumented() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("dsm4j-data-1");
        out.writeLong(START.toEpochSecond(ZoneOffset.UTC));
        out.writeInt(900);
        out.writeInt(20 * 96);
        out.writeInt(3);
        for (int house = 0; house < 3; house++) {
            byte[] name = DATA.houses().get(house).getBytes(StandardCharsets.UTF_8);
            out.writeInt(name.length);
            out.write(name);
            for (int day = 0; day < 20; day++) {
                for (long power : DATA.milliwatts(house, day)) {
                    out.writeLong(power);
                }
            }
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        assertEquals(HexFormat.of().formatHex(hash), DATA.contentHash());
    }

    @Test
    void hashTellsDifferentDataApart() {
        assertNotEquals(DATA.contentHash(), DATA.limit(2, 20).contentHash());
        assertNotEquals(DATA.contentHash(), DATA.limit(3, 19).contentHash());
        assertNotEquals(
                DATA.contentHash(),
                data(List.of("house_1", "house_2", "house_3"), 20).contentHash());
    }

    /** House 5 of 8 is the second one a day later, and its last day is the first one. */
    @Test
    void repeatsHousesOnOtherDays() {
        NeighbourhoodData more = DATA.repeatedTo(8);
        assertEquals(8, more.houses().size());
        assertEquals("Müller+1", more.houses().get(4));
        assertEquals("Müller+2", more.houses().get(7));
        for (int house = 0; house < 8; house++) {
            for (int day = 0; day < 20; day++) {
                assertArrayEquals(
                        DATA.milliwatts(house % 3, (day + house / 3) % 20),
                        more.milliwatts(house, day),
                        "house " + house + ", day " + day);
            }
        }
        assertEquals(8, more.houses().stream().distinct().count());
        assertEquals(DATA.contentHash(), more.limit(3, 20).contentHash());
    }

    @Test
    void repeatsNothingIfThereAreEnough() {
        assertEquals(DATA, DATA.repeatedTo(3));
        assertEquals(DATA, DATA.repeatedTo(1));
    }
}
