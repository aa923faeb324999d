package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes a byte of a result is found out. */
class TamperTest {
    @TempDir
    static Path folder;

    private static Path result;

    @BeforeAll
    static void run() {
        result = folder.resolve("result");
        dsm("run", "--houses", 3, "--days", 2, "--approach", "method1-pow,method2-pos,none", "--out", result)
                .succeeds();
    }

    /** Every so many bytes, another bit each time; in the end all is as it was. */
    @ParameterizedTest
    @CsvSource({
        "method1-pow/ledger/ledger-0.dsml, 97",
        "method2-pos/ledger/ledger-0.dsml, 97",
        "method1-pow/local-profiles.csv, 601",
        "method2-pos/local-profiles.csv, 601",
        "none/local-profiles.csv, 601",
        "summary.json, 199",
        "SHA256SUMS, 29",
        "aggregate.svg, 20011",
    })
    void flippedBit(String name, int step) throws IOException {
        Path file = result.resolve(name);
        byte[] good = Files.readAllBytes(file);
        assertTrue(good.length > 3 * step, "too few positions");
        for (int at = 0; at < good.length; at += step) {
            byte[] bad = good.clone();
            bad[at] ^= (byte) (1 << at % 8);
            Files.write(file, bad);
            Program verified = dsm("verify", result);
            Files.write(file, good);
            verified.fails(1, name);
        }
        dsm("verify", result).succeeds();
    }

    @ParameterizedTest
    @CsvSource({
        "method1-pow/ledger/ledger-0.dsml, is missing",
        "none/local-profiles.csv, is missing",
        "aggregate.svg, is missing",
        "SHA256SUMS, is missing",
        "summary.json, cannot be read",
    })
    void missingFile(String name, String message) throws IOException {
        Path file = result.resolve(name);
        Path away = Files.move(file, folder.resolve("away"));
        Program verified = dsm("verify", result);
        Files.move(away, file);
        verified.fails(1, name, message);
    }

    @Test
    void fileThatDoesNotBelong() throws IOException {
        Path file = Files.createFile(result.resolve("none/notes.txt"));
        Program verified = dsm("verify", result);
        Files.delete(file);
        verified.fails(1, "none/notes.txt: does not belong to the result");
    }

    @Test
    void wrongProfileIsNamedByLineAndColumn() throws IOException {
        Path file = result.resolve("method2-pos/local-profiles.csv");
        String good = Files.readString(file);
        List<String> lines = good.lines().toList();
        String line = lines.get(100);
        String bad = good.replace(line, line.substring(0, line.lastIndexOf(',')) + ",1.234");
        Files.writeString(file, bad);
        Program verified = dsm("verify", result);
        Files.writeString(file, good);
        verified.fails(1, "method2-pos/local-profiles.csv, line 101, column house_3: is 1234 mW, but block 2");
    }

    /** A block less is a good ledger, but not the one of this result. */
    @Test
    void lastBlockCutOff() throws IOException {
        Path file = result.resolve("method2-pos/ledger/ledger-0.dsml");
        byte[] good = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(good, lastRecord(good)));
        Program ledger = dsm("verify", file);
        Program verified = dsm("verify", result);
        Files.write(file, good);
        assertTrue(ledger.succeeds().text().contains("2 blocks"), ledger::toString);
        verified.fails(1, "method2-pos: chain is said to be");
    }

    /** Check sums find damage, not forgery: with new ones the blocks themselves are found wrong, by anybody. */
    @ParameterizedTest
    @ValueSource(strings = {"method1-pow", "method2-pos"})
    void forgedBlock(String approach) throws IOException {
        Path file = result.resolve(approach + "/ledger/ledger-0.dsml");
        byte[] good = Files.readAllBytes(file);
        int length = ByteBuffer.wrap(good).getInt(lastRecord(good));
        int forged = 0;
        for (int at = 0; at < length; at += 61, forged++) {
            Files.write(file, forged(good, at));
            Program verified = dsm("verify", file);
            Files.write(file, good);
            verified.fails(1, file + ": block 2: ");
        }
        assertTrue(forged > 10, "too few positions");
    }

    /** Another bit in the last block, and check sums that fit. */
    private static byte[] forged(byte[] good, int at) {
        byte[] bad = good.clone();
        int record = lastRecord(good);
        int block = record + 12;
        bad[block + at] ^= (byte) (1 << at % 8);
        CRC32C sum = new CRC32C();
        sum.update(bad, block, bad.length - block);
        ByteBuffer.wrap(bad).putInt(record + 8, (int) sum.getValue());
        return bad;
    }

    private static int lastRecord(byte[] ledger) {
        ByteBuffer buffer = ByteBuffer.wrap(ledger);
        int at = 16;
        while (at + 12 + buffer.getInt(at) < ledger.length) {
            at += 12 + buffer.getInt(at);
        }
        return at;
    }

    /** Also with new check sums: the chain and the profiles speak for themselves. */
    @Test
    void figureOfTheSummary() throws IOException {
        Path file = result.resolve("summary.json");
        String good = Files.readString(file);
        String bad = good.replaceFirst("\"peakW\" : [-0-9.]+", "\"peakW\" : 1.5");
        Files.writeString(file, bad);
        Program verified = dsm("verify", result);
        Files.writeString(file, good);
        verified.fails(1, "summary.json: method1-pow: peakW is said to be 1.5, but is ");
    }

    @Test
    void whatIsNoResultIsWrongUse() throws IOException {
        dsm("verify", folder.resolve("nowhere")).fails(2, "nowhere is not there");
        dsm("verify", Files.createDirectories(folder.resolve("empty")))
                .fails(2, "neither a result folder nor a ledger");
        dsm("verify").fails(2, "RESULT|LEDGER");
    }

    @Test
    void oneLedgerFile() throws IOException {
        Path file = result.resolve("method2-pos/ledger/ledger-0.dsml");
        Program verified = dsm("verify", file).succeeds();
        assertEquals(1, verified.out().size());
        assertTrue(verified.text().contains("3 blocks, tip "), verified::toString);
        dsm("verify", result.resolve("summary.json")).fails(1, "summary.json");
    }
}
