package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.consensus.pos.Forging;
import io.github.dsm4j.consensus.pos.PosConfig;
import io.github.dsm4j.consensus.pos.Rewarded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of proof of stake in a configuration file; each may be left out. */
class PosSettingsTest {
    @TempDir
    Path folder;

    private NeighbourhoodBuilder configured(String consensus) throws IOException {
        String json = "{\"consensus\": " + consensus
                + ", \"houses\": [{\"id\": 1, \"device\": \"battery\"}, {\"id\": 2, \"device\": \"battery\"}]}";
        return Neighbourhood.builder().configuration(Files.writeString(folder.resolve("dsm.json"), json));
    }

    private Record config(String consensus) throws IOException {
        try (Neighbourhood n = configured(consensus).build()) {
            return n.contract().consensus().config();
        }
    }

    private Record pos(String config) throws IOException {
        return config("{\"name\": \"pos\", \"config\": " + config + "}");
    }

    @Test
    void whatIsLeftOutTakesTheDefault() throws IOException {
        assertEquals(PosConfig.DEFAULT, config("\"pos\""));
        assertEquals(PosConfig.DEFAULT, pos("{}"));
        assertEquals(new PosConfig(Forging.PERFORMANCE, Rewarded.WINNER), pos("{\"forging\": \"performance\"}"));
        assertEquals(new PosConfig(Forging.STAKE, Rewarded.WINNER), pos("{\"forging\": \"stake\"}"));
        assertEquals(new PosConfig(Forging.PERFORMANCE, Rewarded.EVERYONE), pos("{\"rewarded\": \"everyone\"}"));
        assertEquals(
                new PosConfig(Forging.STAKE, Rewarded.EVERYONE),
                pos("{\"rewarded\": \"everyone\", \"forging\": \"stake\"}"));
    }

    @Test
    void whatIsNoRuleIsRefusedWithThoseThatAre() {
        ConfigurationException e = assertThrows(ConfigurationException.class, () -> pos("{\"rewarded\": \"all\"}"));
        assertEquals(
                "consensus.config.rewarded: is \"all\", must be one of \"winner\", \"everyone\"",
                e.problems().get(0).toString());
        assertEquals(1, e.problems().size());
    }
}
