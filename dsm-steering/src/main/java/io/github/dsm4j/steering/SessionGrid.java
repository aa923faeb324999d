package io.github.dsm4j.steering;

import io.github.dsm4j.api.profile.Horizon;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The intervals of one session on the grid of a horizon, which it may reach beyond.
 *
 * @param index which of the sessions
 * @param first the first interval that may be used; the end of the horizon if it has none
 * @param intervals how many may be used in the horizon, from the first on; possibly none
 * @param later how many may be used after the horizon
 * @param goesOn whether the session ends after the horizon, be it with an interval to use or not
 */
record SessionGrid(int index, int first, int intervals, int later, boolean goesOn) {

    /** Empty if the session is over before the horizon or begins after it. */
    static Optional<SessionGrid> of(int index, ChargingSession session, Horizon horizon) {
        if (!session.departure().isAfter(horizon.start()) || !session.arrival().isBefore(horizon.end())) {
            return Optional.empty();
        }
        long from = Math.max(0, GridTime.ceil(horizon, session.arrival()));
        long to = Math.max(from, GridTime.floor(horizon, session.departure()));
        long end = Math.min(to, horizon.intervals());
        return Optional.of(new SessionGrid(
                index,
                (int) from,
                (int) (end - from),
                (int) (to - end),
                session.departure().isAfter(horizon.end())));
    }

    /** The number of intervals in the horizon and after it. */
    int all() {
        return intervals + later;
    }

    /** Whether this horizon can do anything for the session, or no other can any more. */
    boolean concernsHorizon() {
        return intervals > 0 || later == 0;
    }

    /** The last interval of the horizon that the session can use, or could if it were longer. */
    int last(Horizon horizon) {
        return Math.min(horizon.intervals() - 1, first + Math.max(0, intervals - 1));
    }

    /** A session as messages call it. */
    String name(ElectricVehicleConfig config) {
        ChargingSession session = config.sessions().get(index);
        return "sessions[" + index + "] (" + session.arrival() + " to " + session.departure() + ")";
    }

    /** The sessions that have to do with a horizon, in order of time. */
    static List<SessionGrid> all(ElectricVehicleConfig config, Horizon horizon) {
        return IntStream.range(0, config.sessions().size())
                .mapToObj(i -> of(i, config.sessions().get(i), horizon))
                .flatMap(Optional::stream)
                .toList();
    }
}
