package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.util.List;
import java.util.Optional;

/** The rules for the sessions of a charger. */
final class SessionRules {
    /** Wh; sums of doubles may be off by less. */
    private static final double TINY = 1e-6;

    private SessionRules() {}

    static void check(
            Problems problems, ChargingMode mode, Optional<Double> capacityWh, List<ChargingSession> sessions) {
        double capacity =
                capacityWh.filter(wh -> wh > 0 && wh <= ChargingSession.MAX_WH).orElse(ChargingSession.MAX_WH);
        for (int i = 0; i < sessions.size(); i++) {
            String path = "sessions[" + i + "]";
            if (i > 0) {
                order(problems, path, sessions.get(i - 1), sessions.get(i));
            }
            energies(problems, path, mode, capacity, sessions.get(i));
        }
    }

    private static void order(Problems problems, String path, ChargingSession before, ChargingSession session) {
        problems.require(
                !session.arrival().isBefore(before.departure()),
                path + ".arrival",
                "is " + session.arrival() + ", allowed is from the departure of the session before on, "
                        + before.departure());
    }

    private static void energies(
            Problems problems, String path, ChargingMode mode, double capacity, ChargingSession session) {
        Optional<Double> stored = session.storedWh();
        stored.ifPresent(wh -> problems.range(path + ".storedWh", wh, 0, capacity));
        boolean bidirectional = mode == ChargingMode.VEHICLE_TO_GRID;
        problems.require(
                stored.isPresent() || !bidirectional, path + ".storedWh", "is missing, needed for vehicle-to-grid");
        double inside = stored.filter(wh -> wh <= capacity).orElse(0.0);
        double least = bidirectional ? -inside : 0;
        problems.require(
                session.requiredWh() >= least - TINY && session.requiredWh() <= capacity - inside + TINY,
                path + ".requiredWh",
                "is " + session.requiredWh() + ", allowed is " + least + " to " + (capacity - inside));
    }
}
