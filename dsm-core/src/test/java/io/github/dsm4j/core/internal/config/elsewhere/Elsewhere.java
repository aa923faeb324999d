package io.github.dsm4j.core.internal.config.elsewhere;

/** Makes a record that other packages cannot see into. */
public final class Elsewhere {
    public static final Class<? extends Record> HIDDEN = Hidden.class;

    private Elsewhere() {}

    public static Record hidden() {
        return new Hidden(1);
    }

    record Hidden(int value) {}
}
