package io.github.dsm4j.core.internal.chain;

import io.github.dsm4j.api.Rejected;
import java.io.Serial;
import java.util.function.Supplier;

/** Carries a rejection out of nested checks, up to whoever makes a value of it. Never leaves the library. */
public final class RejectedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Rejected rejected;

    public RejectedException(Rejected.Code code, String evidence) {
        super(evidence);
        this.rejected = new Rejected(code, evidence);
    }

    public RejectedException(Rejected rejected) {
        super(rejected.evidence());
        this.rejected = rejected;
    }

    public Rejected rejected() {
        return rejected;
    }

    /** Throws unless the condition holds; only then is the evidence put into words. */
    public static void require(boolean holds, Rejected.Code code, Supplier<String> evidence) throws RejectedException {
        if (!holds) {
            throw new RejectedException(code, evidence.get());
        }
    }
}
