package io.github.dsm4j.examples.planning;

import io.github.dsm4j.examples.planning.Agreement.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the local profiles of approaches one after the other with those of the first. Confined to one thread. */
public final class Comparison {
    private final int perDay;
    private final List<String> compared = new ArrayList<>();
    private @Nullable LocalProfiles reference;
    private @Nullable Difference difference;

    /**
     * Starts with nothing.
     *
     * @param perDay samples of a day
     */
    public Comparison(int perDay) {
        this.perDay = perDay;
    }

    /**
     * Adds an approach. Those that plan nothing are left out.
     *
     * @param approach the approach
     * @param profiles its local profiles
     */
    public void add(Approach approach, LocalProfiles profiles) {
        if (approach == Approach.NONE) {
            return;
        }
        LocalProfiles first = reference;
        if (first == null) {
            reference = profiles;
        } else if (difference == null) {
            difference = first.firstDifference(profiles)
                    .map(d -> difference(approach, d))
                    .orElse(null);
        }
        compared.add(approach.label());
    }

    private Difference difference(Approach second, LocalProfiles.Difference d) {
        return new Difference(
                compared.get(0),
                second.label(),
                d.house() + 1,
                d.sample() / perDay + 1,
                d.sample() % perDay + 1,
                (double) d.first() / 1000,
                (double) d.second() / 1000);
    }

    /**
     * What came out.
     *
     * @return the agreement; empty if there were fewer than two to compare
     */
    public Optional<Agreement> agreement() {
        return compared.size() < 2 ? Optional.empty() : Optional.of(new Agreement(compared, difference));
    }
}
