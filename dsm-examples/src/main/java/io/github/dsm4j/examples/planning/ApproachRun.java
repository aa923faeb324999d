package io.github.dsm4j.examples.planning;

import io.github.dsm4j.core.StageStatistics;
import java.util.List;
import java.util.function.LongSupplier;

/** Runs one approach over all days, and adds up what it achieves and takes. */
final class ApproachRun {
    private final Approach approach;
    private final LongSupplier clock;
    private final Progress progress;
    private final Tally tally = new Tally();
    private final LocalProfiles profiles;
    private final LocalProfiles desired;
    private final DeviceLog devices;
    private List<StageStatistics> stages = List.of();
    private long plans;
    private double lowerBounds;

    ApproachRun(Approach approach, Task task, DeviceLog devices, LongSupplier clock, Progress progress) {
        this.approach = approach;
        this.devices = devices;
        this.clock = clock;
        this.progress = progress;
        this.profiles = new LocalProfiles(
                task.nodes().size(), task.data().days(), task.data().samplesPerDay());
        this.desired = new LocalProfiles(1, task.data().days(), task.data().samplesPerDay());
    }

    ApproachResult all(DayPlanner planner) {
        long nanos = 0;
        for (int day = 0; day < profiles.days(); day++) {
            long began = clock.getAsLong();
            DayPlan plan = planner.plan(day);
            nanos += clock.getAsLong() - began;
            add(day, plan);
            progress.step(approach.label());
        }
        Costs costs = Costs.of(stages, plans, nanos);
        return new ApproachResult(
                approach,
                planner.chain().map(ChainEnd::of),
                tally.figures(),
                lowerBounds / (double) profiles.days(),
                costs,
                profiles,
                desired,
                devices.profiles(),
                devices.shortfalls());
    }

    private void add(int day, DayPlan plan) {
        tally.add(plan.outcome(), plan.winner());
        profiles.set(day, plan.outcome());
        desired.set(day, plan.outcome().desired());
        devices.add(day, plan.houses());
        stages = Costs.sum(stages, plan.stages());
        plans += plan.planned();
        lowerBounds += plan.lowerBound().getAsDouble();
    }
}
