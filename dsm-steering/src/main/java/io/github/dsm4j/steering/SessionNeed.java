package io.github.dsm4j.steering;

import io.github.dsm4j.api.profile.Horizon;

/**
 * What one session needs on the grid of a horizon, in mW x intervals at the charger.
 *
 * @param grid its intervals
 * @param wanted what is required, to the nearest unit, or as near as powers in whole mW can come
 * @param unmet how far that is beyond what the power allows
 * @param total what the session takes by its end: if the charger cannot add up to the rest, the least above it that it can
 * @param down how far the energy may fall below that at the start
 * @param up how far it may rise
 */
record SessionNeed(SessionGrid grid, long wanted, long unmet, long total, long down, long up) {

    static SessionNeed of(ElectricVehicleConfig config, Charger charger, SessionGrid grid, Horizon horizon) {
        ChargingSession session = config.sessions().get(grid.index());
        long required = Math.round(session.requiredWh() * unitsPerWh(config, horizon));
        long met = Math.max(grid.all() * charger.min(), Math.min(grid.all() * charger.max(), required));
        // Whole mW may keep full power from meeting a requirement by half a unit in each interval.
        boolean rounding = Math.abs(required - met) <= (grid.all() + 1L) / 2;
        long wanted = rounding ? met : required;
        long unmet = Math.abs(wanted - met);
        if (!charger.bidirectional()) {
            long total =
                    charger.levels().map(l -> l.leastTotal(met, grid.all())).orElse(met);
            return new SessionNeed(grid, wanted, unmet, total, 0, total);
        }
        double stored = session.storedWh().orElse(0.0);
        long down = floor(stored, horizon);
        long up = floor(Math.max(0, config.capacityWh().orElse(0.0) - stored), horizon);
        return new SessionNeed(grid, wanted, unmet, Math.max(-down, Math.min(up, met)), down, up);
    }

    /** Milliwatt intervals at the charger for a watt hour in the battery. */
    static double unitsPerWh(ElectricVehicleConfig config, Horizon horizon) {
        return 3.6e6 / (horizon.step().toSeconds() * config.chargeEfficiency());
    }

    /** Bounds of the battery are drawn in to the grid, from whole microwatt hours. */
    private static long floor(double wattHours, Horizon horizon) {
        return Math.floorDiv(
                Math.round(wattHours * 1e6) * 3600, 1000 * horizon.step().toSeconds());
    }
}
