package io.github.dsm4j.steering;

import io.github.dsm4j.api.profile.Horizon;
import java.time.Instant;

/** Instants on the grid of a horizon, which goes on before and after it. */
final class GridTime {
    private GridTime() {}

    /** The interval that an instant lies in, the end of an interval counting to the next; negative before the horizon. */
    static long floor(Horizon horizon, Instant instant) {
        return Math.floorDiv(seconds(horizon, instant), horizon.step().toSeconds());
    }

    /** The first interval that does not begin before an instant. */
    static long ceil(Horizon horizon, Instant instant) {
        return -Math.floorDiv(-seconds(horizon, instant), horizon.step().toSeconds());
    }

    /** How long after the start of the horizon an instant is, s. */
    static long seconds(Horizon horizon, Instant instant) {
        return instant.getEpochSecond() - horizon.start().getEpochSecond();
    }
}
