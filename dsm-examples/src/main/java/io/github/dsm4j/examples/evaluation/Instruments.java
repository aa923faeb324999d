package io.github.dsm4j.examples.evaluation;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * What trials are measured by; affects nothing but times and joules.
 *
 * @param processorNanos processor time that this process has used, all threads, ns
 * @param energy the processor's own energy counters
 */
public record Instruments(LongSupplier processorNanos, EnergyCounters energy) {
    /**
     * Those of this machine.
     *
     * @return the processor time of this process, and the counters that Linux shows
     */
    public static Instruments ofThisMachine() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Instruments(machine::getProcessCpuTime, new EnergyCounters(Path.of("/sys/class/powercap")));
    }
}
