package io.github.dsm4j.examples;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Commit;
import io.github.dsm4j.api.steering.Improvement;
import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a period agreed on, for people: each commit with the improvement it brought. */
final class OutcomeText {
    private OutcomeText() {}

    static List<String> lines(SteeringOutcome outcome) {
        List<String> lines = new ArrayList<>();
        PowerProfile difference = outcome.startingAggregate().minus(outcome.desired());
        lines.add(format("distance to the desired profile at the start: %.3f W", difference.norm()));
        SortedMap<Integer, List<Commit>> iterations = new TreeMap<>();
        outcome.commits()
                .forEach(c -> iterations
                        .computeIfAbsent(c.iteration(), i -> new ArrayList<>())
                        .add(c));
        for (List<Commit> moved : iterations.values()) {
            PowerProfile before = difference;
            for (Commit commit : moved) {
                difference = difference.plus(commit.delta());
            }
            for (Commit commit : moved) {
                Improvement improvement = Improvement.share(before, difference, commit.delta());
                lines.add(format(
                        "  iteration %d: node %s improves it by %.3f W",
                        commit.iteration() + 1, commit.node(), improvement.watts()));
            }
        }
        if (iterations.isEmpty() ? outcome.iterations() > 0 : iterations.lastKey() + 1 < outcome.iterations()) {
            lines.add(format(
                    "  iteration %d: nobody improves it by the margin, so it is the last", outcome.iterations()));
        }
        lines.add(format(
                "distance at the end: %.3f W after %d iterations, %d commits; peak %.3f kW",
                outcome.distance(),
                outcome.iterations(),
                outcome.commits().size(),
                (double) outcome.aggregate().peak() / 1e6));
        return lines;
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
