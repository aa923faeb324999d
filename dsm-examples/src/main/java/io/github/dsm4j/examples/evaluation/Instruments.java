package io.github.dsm4j.examples.evaluation;

import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * What trials are measured by; affects nothing but times and joules.
 *
 * @param processorNanos processor time that the Java threads of this process have used, ns
 * @param energy the processor's own energy counters
 */
public record Instruments(LongSupplier processorNanos, EnergyCounters energy) {
    /**
     * Those of this machine.
     *
     * @return the processor time of this process, and the counters that Linux shows
     */
    public static Instruments ofThisMachine() {
        return new Instruments(new ProcessorClock(), new EnergyCounters(Path.of("/sys/class/powercap")));
    }
}
