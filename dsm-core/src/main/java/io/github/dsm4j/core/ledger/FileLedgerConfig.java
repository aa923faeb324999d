package io.github.dsm4j.core.ledger;

import io.github.dsm4j.api.Problems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where the file ledger keeps its files.
 *
 * @param directory the directory; made when it does not exist, with those above it. Holds one file for each owner
 */
public record FileLedgerConfig(String directory) {
    /**
     * Checks that the directory has a name.
     *
     * @param directory as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if it is blank or cannot be a path on this platform
     */
    public FileLedgerConfig {
        new Problems()
                .require(isPath(directory), "directory", "is \"" + directory + "\", needed is the path of a directory")
                .throwIfAny("file ledger");
    }

    private static boolean isPath(String text) {
        try {
            return !Path.of(text).toString().isBlank();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
