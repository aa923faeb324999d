package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.core.Neighbourhood;
import io.github.dsm4j.core.PeriodResult;
import java.util.Optional;

/** Plans over the network; every day becomes a block. */
record NetworkPlanner(Task task, Neighbourhood network) implements DayPlanner {
    @Override
    public DayPlan plan(int day) {
        PeriodResult result = task.desired(day)
                .map(desired -> network.plan(task.horizon(day), task.baseloads(day), desired))
                .orElseGet(() -> network.plan(task.horizon(day), task.baseloads(day)));
        return new DayPlan(
                result.outcome(),
                Optional.of(result.winner()),
                result.stages(),
                result.houses().values(),
                result.planned(),
                result::lowerBound);
    }

    @Override
    public Optional<ChainView> chain() {
        return Optional.of(network.chain());
    }
}
