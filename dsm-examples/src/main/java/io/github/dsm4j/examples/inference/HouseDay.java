package io.github.dsm4j.examples.inference;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * One house on one day: what everybody knows, and the truth.
 *
 * @param node the house
 * @param day from 0
 * @param shown its local profiles of that day, from the chain: the starting one, and one more after each of its commits
 * @param baseload the truth
 * @param typical the mean baseload of the other houses that day, which stands for what is known of houses in general
 */
record HouseDay(NodeId node, int day, List<PowerProfile> shown, PowerProfile baseload, PowerProfile typical) {
    HouseDay {
        shown = List.copyOf(shown);
    }

    PowerProfile start() {
        return shown.get(0);
    }

    /** What steering changed in all, mW. */
    PowerProfile change() {
        return shown.get(shown.size() - 1).minus(start());
    }

    /** The differences of every two profiles, mW, or only of all to the first. */
    List<PowerProfile> changes(boolean toFirstOnly) {
        List<PowerProfile> changes = new ArrayList<>();
        for (int from = 0; from < (toFirstOnly ? 1 : shown.size()); from++) {
            PowerProfile before = shown.get(from);
            shown.subList(from + 1, shown.size()).forEach(after -> changes.add(after.minus(before)));
        }
        return changes;
    }
}
