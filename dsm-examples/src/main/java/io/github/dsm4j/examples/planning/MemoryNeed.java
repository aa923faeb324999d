package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.DsmException;
import java.util.Collection;
import java.util.Locale;

/**
 * The memory that a run takes at the very least, as measured: whoever has less learns it before the start, and what is allowed is
 * nearly always enough.
 */
public final class MemoryNeed {
    /** Baseload and agreed profile, 96 powers each. */
    private static final long PER_HOUSE_AND_DAY = 1_592;

    /** Planning a day, with its starting profile, plan and change. */
    private static final long PER_HOUSE = 2_800;

    /** A device of its own, since after a day no two are in the same state. */
    private static final long PER_STATE = 3_300;

    /** What each node of a network knows of each other one. */
    private static final long PER_PAIR = 400;

    private static final long GIB = 1L << 30;
    private static final long LARGE_MACHINE = 1024 * GIB;

    private MemoryNeed() {}

    /**
     * Refuses what cannot fit.
     *
     * @param houses how many houses
     * @param days how many days
     * @param approaches the approaches that are to be run
     * @param available bytes that there are
     * @throws DsmException if more is needed; says how much
     */
    public static void check(int houses, int days, Collection<Approach> approaches, long available) {
        boolean network = approaches.stream().anyMatch(Approach::onChain);
        long needed = bytes(houses, days, network);
        if (needed <= available) {
            return;
        }
        boolean withoutWould = network && bytes(houses, days, false) <= available;
        throw new DsmException(String.format(
                Locale.ROOT,
                "%d houses x %d days need at least %.1f GiB of memory, there are %.1f; plan fewer%s%s",
                houses,
                days,
                (double) needed / GIB,
                (double) available / GIB,
                withoutWould ? ", or leave out the networks (--approach centralised)" : "",
                needed <= LARGE_MACHINE
                        ? ", or give Java more (java -Xmx" + (1 + needed * 6 / 5 / GIB) + "g ...)"
                        : ""));
    }

    private static long bytes(long houses, long days, boolean network) {
        long house = PER_HOUSE_AND_DAY * days + PER_HOUSE + (days > 1 ? PER_STATE : 0);
        return houses * house + (network ? houses * houses * PER_PAIR : 0);
    }
}
