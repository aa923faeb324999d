package io.github.dsm4j.core.internal.node;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does the heavy work of nodes: planning and mining. */
public interface Workers {
    /**
     * Computes something, perhaps on another thread, and hands the result back on the scheduler's thread.
     *
     * @param task the computation; it alone uses what it touches until it is done
     * @param done takes the result
     */
    <T> void compute(Supplier<T> task, Consumer<T> done);
}
