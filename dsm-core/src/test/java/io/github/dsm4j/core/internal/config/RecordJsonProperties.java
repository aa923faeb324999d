package io.github.dsm4j.core.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.core.internal.config.Samples.Everything;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class RecordJsonProperties {
    private static final List<String> KEYS = RecordShape.of(Everything.class).names();

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Domain(SampleArbitraries.class)
    void valuesSurvive(@ForAll Everything value) {
        JsonNode node = StrictJson.parse("test", JsonWriter.object(value).toString());
        assertEquals(value, RecordJson.read("test", node, Everything.class, Optional.empty()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Domain(SampleArbitraries.class)
    @Domain(DomainContext.Global.class)
    void anAbsentKeyTakesTheDefault(
            @ForAll Everything value, @ForAll Everything defaults, @ForAll @IntRange(max = 17) int which) {
        ObjectNode node = JsonWriter.object(value);
        node.set(KEYS.get(which), JsonWriter.object(defaults).get(KEYS.get(which)));
        Everything expected = RecordJson.read("test", node, Everything.class, Optional.empty());
        node.remove(KEYS.get(which));
        assertEquals(expected, RecordJson.read("test", node, Everything.class, Optional.of(defaults)));
    }

    /** Every other kind of value is a problem at that key and nowhere else. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(SampleArbitraries.class)
    @Domain(DomainContext.Global.class)
    void aWrongTypeIsFoundWhereItStands(@ForAll Everything value, @ForAll @IntRange(max = 17) int which) {
        ObjectNode node = JsonWriter.object(value);
        boolean object = node.get(KEYS.get(which)).isObject();
        node.set(KEYS.get(which), StrictJson.parse("test", object ? "1" : "{\"x\": 1}"));
        Problems problems = new Problems();
        assertTrue(RecordJson.read(node, Everything.class, Optional.empty(), "top", problems)
                .isEmpty());
        assertEquals(1, problems.list().size());
        assertEquals("top." + KEYS.get(which), problems.list().get(0).path());
    }
}
