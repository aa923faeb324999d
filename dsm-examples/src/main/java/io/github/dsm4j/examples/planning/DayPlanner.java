package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.ledger.ChainView;
import java.util.Optional;

/** Plans day after day, each from the state the one before ended in. */
public interface DayPlanner {
    /**
     * Plans the next day.
     *
     * @param day the day, from 0; each is planned once, in order
     * @return the plan
     */
    DayPlan plan(int day);

    /**
     * The chain that it writes.
     *
     * @return the chain; empty if it writes none
     */
    default Optional<ChainView> chain() {
        return Optional.empty();
    }
}
