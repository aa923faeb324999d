package io.github.dsm4j.examples.result;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A result does not stand the check: the first thing that is wrong with it, in one line. */
public final class Fault extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    Fault(String where, String what) {
        super(where + ": " + what);
    }

    Fault(Exception cause) {
        super(cause.getMessage(), cause);
    }

    static void unless(boolean holds, String where, String what) throws Fault {
        if (!holds) {
            throw new Fault(where, what);
        }
    }

    /** Finds fault with a summary that says something else than what was found. */
    static void unlessEqual(String what, @Nullable Object stated, @Nullable Object found, String by) throws Fault {
        unless(
                Objects.equals(stated, found),
                ResultFiles.SUMMARY,
                what + " is said to be " + stated + ", but is " + found + " by " + by);
    }
}
