package io.github.dsm4j.api.transport;

import java.time.Duration;
import java.time.Instant;

/** Time, virtual or real, handed to whoever needs it. Tasks run one after the other on the engine's thread. */
public interface Scheduler {
    /**
     * The present time.
     *
     * @return the instant
     */
    Instant now();

    /**
     * Runs a task later.
     *
     * @param delay how much later; zero for as soon as possible, after what is due already
     * @param task the task
     * @return a handle that cancels it; without effect once it ran
     */
    Runnable after(Duration delay, Runnable task);
}
