package io.github.dsm4j.core.internal.node;

/** Counts messages and bytes by stage. Confined to one thread. */
public final class Traffic {
    /** Stages of a planning period, 0 to 3 (thesis §5.1). */
    public static final int STAGES = 4;

    private final long[] messages = new long[STAGES];
    private final long[] bytes = new long[STAGES];

    void count(int stage, int copies, int length) {
        messages[stage] += copies;
        bytes[stage] += (long) copies * length;
    }

    public long messages(int stage) {
        return messages[stage];
    }

    public long bytes(int stage) {
        return bytes[stage];
    }
}
