package io.github.dsm4j.core.ledger;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes and reads ledger files for the tests of this package. */
final class LedgerFiles {
    static final NodeId OWNER = NodeId.of(7);
    static final List<byte[]> BLOCKS = List.of(new byte[] {1}, new byte[] {2, 3, 4, 5, 6}, new byte[] {0, 0, 7});

    private LedgerFiles() {}

    static Path path(Path directory) {
        return directory.resolve("ledger-7.dsml");
    }

    static Ledger open(Path directory) {
        return new FileLedgerProvider().open(new FileLedgerConfig(directory.toString()), OWNER);
    }

    static byte[] written(Path directory) throws IOException {
        try (Ledger ledger = open(directory)) {
            BLOCKS.forEach(ledger::append);
        }
        return Files.readAllBytes(path(directory));
    }

    static List<byte[]> all(Ledger ledger) {
        List<byte[]> blocks = new ArrayList<>();
        for (long i = 0; i < ledger.size(); i++) {
            blocks.add(ledger.read(i));
        }
        return blocks;
    }
}
