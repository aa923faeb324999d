package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.dsm4j.examples.result.Checksums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Changes a file of a result, with and without new check sums, and puts everything back. */
final class Tampering {
    private Tampering() {}

    /** The change is found; what is said of it with new check sums is known, unless nothing but they can tell. */
    static void refused(Path result, Path file, String bad, String says) throws IOException {
        String good = Files.readString(file);
        assertNotEquals(good, bad);
        Path sums = result.resolve("SHA256SUMS");
        String goodSums = Files.readString(sums);
        String before = Checksums.sha256(file);
        Files.writeString(file, bad);
        Program plain = dsm("verify", result);
        Files.writeString(sums, goodSums.replace(before, Checksums.sha256(file)));
        Program forged = dsm("verify", result);
        Files.writeString(file, good);
        Files.writeString(sums, goodSums);
        plain.fails(1);
        if (!says.equals("SHA256SUMS")) {
            forged.fails(1, says);
        }
    }
}
