package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final List<Double> NODES = List.of(5.0, 10.0, 20.0, 40.0);

    @Test
    void findsThePowerOfALaw() {
        Growth growth = Growth.of(NODES, NODES.stream().map(n -> 3 * n * n).toList());
        assertEquals(2, growth.exponent(), 1e-12);
        assertEquals(1, growth.r2(), 1e-12);
    }

    @Test
    void aConstantDoesNotGrow() {
        Growth growth = Growth.of(NODES, List.of(60.0, 60.0, 60.0, 60.0));
        assertEquals(0, growth.exponent(), 1e-12);
        assertEquals(1, growth.r2());
    }

    @Test
    void saysHowWellALawFits() {
        Growth growth = Growth.of(NODES, List.of(1.0, 9.0, 2.0, 8.0));
        assertTrue(growth.r2() < 0.6, growth::toString);
    }
}
