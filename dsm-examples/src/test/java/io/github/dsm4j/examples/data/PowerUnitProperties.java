package io.github.dsm4j.examples.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class PowerUnitProperties {
    @Property
    void whatIsWrittenIsReadBack(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long milliwatts) {
        String text = PowerUnit.watts(milliwatts);
        assertTrue(text.matches("-?\\d+\\.\\d{3}"), text);
        assertEquals(milliwatts, PowerUnit.WATT.milliwatts(text));
    }

    @Property
    void theNearestMilliwattIsTaken(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(9) BigDecimal kilowatts) {
        BigDecimal exact = kilowatts.movePointRight(6);
        BigDecimal read = BigDecimal.valueOf(PowerUnit.KILOWATT.milliwatts(kilowatts.toString()));
        int error = exact.subtract(read).abs().compareTo(new BigDecimal("0.5"));
        assertTrue(error < 0 || (error == 0 && read.abs().compareTo(exact.abs()) > 0), exact + " became " + read);
    }
}
