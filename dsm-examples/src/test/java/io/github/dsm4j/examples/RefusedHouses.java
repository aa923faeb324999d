package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs of a neighbourhood in which house 7 cannot be; nothing may be written. */
abstract class RefusedHouses {
    @TempDir
    Path folder;

    @AfterEach
    void nothingIsWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("houses.json")), files.toList());
        }
    }

    /** What follows the id of the house, with single quotes. */
    Program run(String house, String approach) throws IOException {
        String houses = "{'houses': [{'id': 3, 'device': 'battery'}, {'id': 7" + house + "}]}";
        Path file = Files.writeString(folder.resolve("houses.json"), houses.replace('\'', '"'));
        return dsm("run", "--config", file, "--days", 1, "--approach", approach, "--out", folder.resolve("result"));
    }
}
