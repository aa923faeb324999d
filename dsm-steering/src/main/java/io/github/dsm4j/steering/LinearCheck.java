package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds a profile against every bound of a linear device, in exact decimal arithmetic and knowing nothing of how plans are
 * made. Immutable and thread-safe.
 */
final class LinearCheck {
    private final LinearDeviceConfig config;
    private final double[] relaxed;

    /**
     * A check.
     *
     * @param config the device
     * @param relaxed per constraint, by how much it is drawn out in its unit: the lower bound if negative, else the upper
     */
    LinearCheck(LinearDeviceConfig config, double[] relaxed) {
        this.config = config;
        this.relaxed = relaxed.clone();
    }

    boolean admits(PowerProfile profile) {
        return of(profile).isEmpty();
    }

    List<Violation> of(PowerProfile profile) {
        List<Violation> found = new ArrayList<>();
        for (int t = 0; t < profile.length(); t++) {
            long power = profile.at(t);
            power(found, "minimum power", t, milliwatts(config.minPower(t)) - power);
            power(found, "maximum power", t, power - milliwatts(config.maxPower(t)));
        }
        for (int k = 0; k < config.constraints().size(); k++) {
            constraint(found, config.constraints().get(k), relaxed[k], profile);
        }
        found.sort(Comparator.comparingInt(Violation::interval));
        return List.copyOf(found);
    }

    PowerBounds bounds(int intervals) {
        long[] lower = new long[intervals];
        long[] upper = new long[intervals];
        for (int t = 0; t < intervals; t++) {
            lower[t] = milliwatts(config.minPower(t));
            upper[t] = milliwatts(config.maxPower(t));
        }
        return new PowerBounds(PowerProfile.of(lower), PowerProfile.of(upper));
    }

    /** Powers count to the nearest milliwatt. */
    static long milliwatts(double watts) {
        return Math.round(watts * 1e3);
    }

    private static void power(List<Violation> found, String bound, int interval, long excess) {
        if (excess > 0) {
            found.add(new Violation(bound, interval, excess / 1e3, "W"));
        }
    }

    private void constraint(
            List<Violation> found, LinearConstraint constraint, double relaxation, PowerProfile profile) {
        BigDecimal value = stateSum(constraint, config.states()).add(powerSum(constraint, profile));
        BigDecimal tolerance = tolerance(constraint);
        constraint.lower().ifPresent(lower -> {
            BigDecimal missing = exact(lower).subtract(value);
            if (missing.compareTo(tolerance.add(exact(Math.max(0, -relaxation)))) > 0) {
                found.add(violation("minimum of ", constraint, missing));
            }
        });
        constraint.upper().ifPresent(upper -> {
            BigDecimal excess = value.subtract(exact(upper));
            if (excess.compareTo(tolerance.add(exact(Math.max(0, relaxation)))) > 0) {
                found.add(violation("maximum of ", constraint, excess));
            }
        });
    }

    private static Violation violation(String bound, LinearConstraint constraint, BigDecimal amount) {
        return new Violation(
                bound + constraint.name(),
                constraint.last(),
                amount.doubleValue(),
                constraint.unit().orElse("W"));
    }

    /** What the states at the start of the period add. */
    static BigDecimal stateSum(LinearConstraint constraint, List<LinearState> states) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < states.size(); i++) {
            sum = sum.add(
                    exact(constraint.ofState(i)).multiply(exact(states.get(i).value())));
        }
        return sum;
    }

    private static BigDecimal powerSum(LinearConstraint constraint, PowerProfile profile) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < constraint.coefficients().size(); i++) {
            long power = profile.at(constraint.start() + i);
            sum = sum.add(exact(constraint.coefficients().get(i)).multiply(BigDecimal.valueOf(power)));
        }
        return sum.movePointLeft(3);
    }

    /** How far the coefficients go up and down over the period, and down to nothing after it, times 1 mW. */
    private static BigDecimal tolerance(LinearConstraint constraint) {
        List<Double> coefficients = constraint.coefficients();
        BigDecimal before = constraint.start() > 0 ? BigDecimal.ZERO : exact(coefficients.get(0));
        BigDecimal sum = BigDecimal.ZERO;
        for (double coefficient : coefficients) {
            BigDecimal now = exact(coefficient);
            sum = sum.add(now.subtract(before).abs());
            before = now;
        }
        return sum.add(before.abs()).movePointLeft(3);
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value);
    }
}
