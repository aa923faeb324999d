package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.ApproachResult;
import io.github.dsm4j.examples.planning.DeviceProfiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What pictures and the file of devices are made of. Confined to one thread. */
final class RunResults {
    private final List<String> agreedBy = new ArrayList<>();
    private @Nullable ApproachResult agreed;
    private @Nullable ApproachResult uncontrolled;

    /** Keeps the first approach that plans, and the one that does not. */
    void add(ApproachResult result) {
        if (result.approach() == Approach.NONE) {
            uncontrolled = result;
            return;
        }
        if (agreed == null) {
            agreed = result;
        }
        if (sameDevices(agreed, result)) {
            agreedBy.add(result.approach().label());
        }
    }

    private static boolean sameDevices(ApproachResult first, ApproachResult second) {
        Optional<DeviceProfiles> others = second.devices();
        return first.devices().isEmpty()
                || (others.isPresent() && first.devices().get().sameAs(others.get()));
    }

    /** What the first approach came to that plans; empty if there is none. */
    Optional<ApproachResult> agreed() {
        return Optional.ofNullable(agreed);
    }

    /** The approaches in which all devices do the same as in that one. */
    List<String> agreedBy() {
        return List.copyOf(agreedBy);
    }

    /** What there is without demand-side management; must have been added. */
    ApproachResult uncontrolled() {
        if (uncontrolled == null) {
            throw new IllegalStateException("no result of " + Approach.NONE.label());
        }
        return uncontrolled;
    }

    /** The day that pictures show: the one with the highest peak without demand-side management. */
    int day() {
        return PeakDay.of(uncontrolled().profiles());
    }

    /** Agreed, then without demand-side management. */
    List<ApproachResult> both() {
        List<ApproachResult> both = new ArrayList<>(agreed().stream().toList());
        both.add(uncontrolled());
        return both;
    }
}
