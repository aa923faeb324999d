package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.ledger.ChainView;
import java.util.Optional;

/** Plans day after day, each from the state the one before ended in. */
interface DayPlanner {
    /** Plans the next day, counted from 0. */
    DayPlan plan(int day);

    /** The chain that it writes, if it writes one. */
    default Optional<ChainView> chain() {
        return Optional.empty();
    }
}
