package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The observer, from the command line. */
class InferTest {
    @Test
    void printsBothRulesSideBySide() {
        List<String> out = dsm("infer", "--houses", 4, "--days", 3).succeeds().out();
        assertEquals("generated-1: 4 houses, 3 days, batteries of 13500.0 Wh and 5000.0 W", out.get(0));
        assertEquals("| seen by an observer of the chain | idle | flat-house |", out.get(1));
        assertEquals("|---|--:|--:|", out.get(2));
        assertEquals("| house days | 12 | 12 |", out.get(3));
        assertEquals("| start is the baseload, house days | 100.0 % | 0.0 % |", out.get(4));
    }

    @Test
    void seedAndBatteryAreUsed() {
        Program plain = dsm("infer", "--houses", 4, "--days", 3).succeeds();
        Program other = dsm("infer", "--houses", 4, "--days", 3, "--seed", 2, "--battery-wh", 2000)
                .succeeds();
        assertEquals(
                "generated-2: 4 houses, 3 days, batteries of 2000.0 Wh and 5000.0 W",
                other.out().get(0));
        assertNotEquals(
                plain.out().subList(1, plain.out().size()),
                other.out().subList(1, other.out().size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--battery-wh | 0   | --battery-wh: is 0, allowed is 1 to 100000000",
                "--battery-wh | -5  | --battery-wh: is -5, allowed is 1 to 100000000",
                "--battery-wh | NaN | --battery-wh: is NaN",
                "--battery-w  | 0   | --battery-w: is 0, allowed is 1 to 1000000000",
                "--battery-w  | -1  | --battery-w: is -1, allowed is 1 to 1000000000",
                "--houses     | 1   | --houses: is 1, allowed is 2 to 100000",
                "--days       | 0   | --days: is 0, allowed is 1 to 3660",
                "--seed       | one | Invalid value for option '--seed'",
                "--out        | x   | --out",
            })
    void optionOutOfRange(String option, String value, String message) {
        dsm("infer", option, value).fails(2, message);
    }

    @Test
    void allProblemsAtOnce() {
        dsm("infer", "--houses", 1, "--battery-wh", 0).fails(2, "--houses", "--battery-wh");
    }

    @Test
    void unknownFile(@TempDir Path folder) {
        dsm("infer", "--data", folder.resolve("nowhere.csv")).fails(2, "nowhere.csv");
    }

    @Test
    void fileThatIsNoData(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data.csv"), "a,b\n");
        dsm("infer", "--data", file).fails(2, "data.csv");
    }
}
