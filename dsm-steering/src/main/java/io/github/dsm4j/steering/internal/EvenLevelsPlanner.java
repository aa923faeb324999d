package io.github.dsm4j.steering.internal;

import io.github.dsm4j.api.profile.PowerProfile;

/**
 * Plans {@link EvenLevels} exactly. If {@code p_i > p_j} but {@code x_i < x_j}, swapping the two powers brings the plan
 * nearer by {@code 2 (p_i - p_j)(x_j - x_i)} and changes no total; so in a best plan the active intervals are those with the
 * largest targets. That holds for every total, also where part of the energy may be left for later. What remains is how many
 * are active, and how much they take together; each pair has a lower bound, and the pairs that could still be best are
 * solved exactly.
 */
final class EvenLevelsPlanner implements SessionPlanner {
    private final EvenLevels levels;

    /** For each number of active intervals. */
    private final StepRanges[] allowed;

    EvenLevelsPlanner(EvenLevels levels, int intervals, int later, long total) {
        this.levels = levels;
        allowed = new StepRanges[intervals + 1];
        for (int active = 0; active <= intervals; active++) {
            allowed[active] = StepRanges.of(levels, active, later, total);
        }
    }

    @Override
    public void plan(PowerProfile target, int first, long[] power) {
        Descending order = Descending.of(target, first, allowed.length - 1);
        LevelSearch search = new LevelSearch(levels, order.wanted);
        long free = 0;
        for (int active = 0; active < allowed.length; active++) {
            free += active == 0 ? 0 : search.free(active - 1);
            long below = allowed[active].notAbove(free);
            long above = below == free ? -1 : allowed[active].notBelow(free);
            search.consider(active, below);
            search.consider(active, above);
        }
        search.solve();
        for (int i = 0; i < search.active(); i++) {
            power[first + order.interval[i]] = search.power(i);
        }
    }
}
