package io.github.dsm4j.core.internal.wire;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Bytes that cannot be read. Checked, because they may come from others: the reader turns it into a rejection. */
public final class MalformedException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    public MalformedException(@Nullable String message) {
        super(message);
    }
}
