package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.Infeasibility;
import io.github.dsm4j.steering.internal.StorageBounds;

/**
 * The bounds of a battery on the grid that profiles live on: whole mW, and for the running sum of power since the start
 * whole mW x intervals. Bounds are drawn in, so whatever is admissible here is admissible in the battery. Computed with
 * integers alone, from microwatts and microwatt seconds; the ranges of {@link BatteryConfig} keep them below 2^63.
 */
final class BatteryGrid {
    final long[] minPower;
    final long[] maxPower;
    final long[] minEnergy;
    final long[] maxEnergy;
    private final BatteryConfig config;
    private final long step;

    private BatteryGrid(BatteryConfig config, Horizon horizon) {
        this.config = config;
        step = horizon.step().toSeconds();
        int length = horizon.intervals();
        minPower = new long[length];
        maxPower = new long[length];
        minEnergy = new long[length];
        maxEnergy = new long[length];
        for (int t = 0; t < length; t++) {
            minPower[t] = minPower(config, t);
            maxPower[t] = maxPower(config, t);
            minEnergy[t] = ceil(needed(BatteryLists.at(config.minEnergiesWh(), t, 0), t), unit());
            maxEnergy[t] =
                    Math.floorDiv(needed(BatteryLists.at(config.maxEnergiesWh(), t, config.capacityWh()), t), unit());
        }
        fixEnd(length - 1);
    }

    static BatteryGrid of(BatteryConfig config, Horizon horizon) {
        checkFits(config, horizon);
        return new BatteryGrid(config, horizon);
    }

    /** Refuses what does not fit the horizon. */
    static void checkFits(BatteryConfig config, Horizon horizon) {
        Problems problems = new Problems();
        BatteryLists.length(problems, "minPowersW", config.minPowersW(), horizon.intervals());
        BatteryLists.length(problems, "maxPowersW", config.maxPowersW(), horizon.intervals());
        BatteryLists.length(problems, "minEnergiesWh", config.minEnergiesWh(), horizon.intervals());
        BatteryLists.length(problems, "maxEnergiesWh", config.maxEnergiesWh(), horizon.intervals());
        double hours = horizon.step().toSeconds() * (double) horizon.intervals() / 3600;
        problems.range("standingLossW", config.standingLossW(), 0, BatteryConfig.MAX_WH / hours);
        problems.throwIfAny("battery");
    }

    /** The least power in whole mW. */
    static long minPower(BatteryConfig config, int interval) {
        return Milliwatts.ceil(BatteryLists.at(config.minPowersW(), interval, config.minPowerW()));
    }

    /** The most power in whole mW. */
    static long maxPower(BatteryConfig config, int interval) {
        return Milliwatts.floor(BatteryLists.at(config.maxPowersW(), interval, config.maxPowerW()));
    }

    /** The required end is the nearest point of the grid, a bound drawn in by less than one unit notwithstanding. */
    private void fixEnd(int last) {
        long end = Math.floorDiv(needed(config.endWh(), last) + unit() / 2, unit());
        if (end == minEnergy[last] - 1) {
            end = minEnergy[last];
        } else if (end == maxEnergy[last] + 1) {
            end = maxEnergy[last];
        }
        if (config.finalState() != FinalState.FREE) {
            minEnergy[last] = Math.max(minEnergy[last], end);
        }
        if (config.finalState() == FinalState.EXACT) {
            maxEnergy[last] = Math.min(maxEnergy[last], end);
        }
    }

    /** What must have come in by the end of an interval, in microwatt seconds, for the battery to hold {@code wh}. */
    private long needed(double wh, int interval) {
        return (micro(wh) - micro(config.startWh())) * 3600 + lost(config, step, interval + 1L);
    }

    private static long lost(BatteryConfig config, long step, long intervals) {
        return micro(config.standingLossW()) * step * intervals;
    }

    private long unit() {
        return unit(step);
    }

    /** Microwatt seconds in a milliwatt interval. */
    private static long unit(long step) {
        return 1000 * step;
    }

    private static long micro(double value) {
        return Math.round(value * 1e6);
    }

    private static long ceil(long value, long unit) {
        return -Math.floorDiv(-value, unit);
    }

    StorageBounds bounds() {
        return StorageBounds.of(minPower, maxPower, minEnergy, maxEnergy);
    }

    /** The energy in Wh after an executed profile, to the nearest microwatt hour. */
    static double energyAfter(BatteryConfig config, Horizon horizon, PowerProfile executed) {
        checkFits(config, horizon);
        double sum = 0;
        for (int t = 0; t < executed.length(); t++) {
            sum += executed.at(t);
        }
        long step = horizon.step().toSeconds();
        double gained = (sum * unit(step) - lost(config, step, executed.length())) / 3600;
        long energy = Math.round(micro(config.startWh()) + gained);
        return energy == micro(config.capacityWh()) ? config.capacityWh() : energy / 1e6;
    }

    Violation powerViolation(String bound, int interval, long milliwatts) {
        return new Violation(bound, interval, milliwatts / 1e3, "W");
    }

    Violation energyViolation(String bound, int interval, long milliwattIntervals) {
        String name = interval == minEnergy.length - 1 ? "final state of charge" : bound;
        return new Violation(name, interval, (double) milliwattIntervals * step / 3.6e6, "Wh");
    }

    Violation violation(Infeasibility cause) {
        return switch (cause.bound()) {
            case POWER -> powerViolation("range of power", cause.interval(), cause.amount());
            case ENERGY -> energyViolation("range of the state of charge", cause.interval(), cause.amount());
            case MIN_ENERGY -> energyViolation("minimum state of charge", cause.interval(), cause.amount());
            case MAX_ENERGY -> energyViolation("maximum state of charge", cause.interval(), cause.amount());
        };
    }
}
