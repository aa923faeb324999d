package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DsmTest {
    @Test
    void listsPlugins() {
        Program plugins = dsm("plugins").succeeds();
        List<String> found = plugins.out().stream()
                .skip(1)
                .map(line -> line.replaceAll(" +", " ").split(" ", 3))
                .map(words -> words[0] + " " + words[1])
                .toList();
        assertEquals(
                List.of(
                        "algorithm admm",
                        "algorithm none",
                        "algorithm price-steering",
                        "algorithm profile-steering",
                        "device battery",
                        "device electric-vehicle",
                        "device heat-pump",
                        "device linear",
                        "device load",
                        "device pv",
                        "device time-shiftable",
                        "consensus pos",
                        "consensus pow",
                        "consensus round-robin",
                        "transport in-process",
                        "ledger file",
                        "ledger memory"),
                found);
        assertTrue(plugins.text().contains("io.github.dsm4j.consensus.pow.PowProvider, file:"), plugins::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "verify", "show", "evaluate", "infer", "plugins", "example"})
    void everyCommandHasHelp(String command) {
        Program help = dsm(command, "--help").succeeds();
        assertTrue(help.text().startsWith("Usage: dsm " + command), help::toString);
        assertTrue(dsm("--help").succeeds().text().contains("  " + command + " "));
    }

    @Test
    void version() {
        assertTrue(dsm("--version").succeeds().out().get(0).startsWith("dsm "));
    }

    @Test
    void wrongUse() {
        dsm().fails(2, "a command is missing");
        dsm("walk").fails(2, "walk");
        dsm("run", "--days").fails(2, "--days");
    }

    @Test
    void stackTraceOnRequestOnly() {
        Program failed = dsm("verify", "nowhere", "--stacktrace");
        assertEquals(2, failed.code());
        assertEquals("dsm: nowhere is not there", failed.err().get(0));
        assertTrue(failed.err().size() > 3, failed::toString);
        assertTrue(dsm("--stacktrace", "run", "--days", "x").err().size() > 3);
    }
}
