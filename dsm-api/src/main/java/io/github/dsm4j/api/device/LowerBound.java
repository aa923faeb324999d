package io.github.dsm4j.api.device;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.Collection;
import java.util.Optional;

/**
 * Proves how near the sum of several devices can come to a target at best, whatever way it was found. For every residual
 * {@code d} and all admissible {@code z_m} it is {@code ‖d‖ ‖sum z_m - target‖ >= <d, sum z_m - target>}, and the least
 * {@code <d, z_m>} of a device is bounded by the plan {@code w} nearest to {@code -s d}: since {@code ‖s d + w‖ <= ‖s d + z‖},
 * {@code <d, z> >= <d, w> + (‖w‖² - ‖z‖²) / 2s}. At the optimum of convex devices, with its residual, the bound is tight for
 * {@code s} to infinity; for other devices it bounds the optimum of their convex hulls (M. Frank, P. Wolfe, 1956: the gap of
 * their algorithm).
 */
public final class LowerBound {
    /** As large as planners in doubles still place whole milliwatts well. */
    private static final double LARGEST_TARGET = 1e12;

    private final PowerProfile residual;
    private final double norm;
    private final double scale;
    private final PowerProfile scaled;
    private double least;
    private boolean unknown;

    private LowerBound(PowerProfile residual) {
        this.residual = residual;
        this.norm = residual.milliwattNorm();
        double largest = 1;
        for (int t = 0; t < residual.length(); t++) {
            largest = Math.max(largest, Math.abs((double) residual.at(t)));
        }
        long factor = Math.max(1, (long) (LARGEST_TARGET / largest));
        this.scale = (double) factor;
        this.scaled = residual.map(v -> -factor * v);
    }

    /**
     * A lower bound of {@code ‖sum z_m - target‖} over all admissible profiles {@code z_m}.
     *
     * @param devices the devices
     * @param target the wished sum, mW
     * @param residual the direction to prove it in, mW: the sum of good plans minus the target
     * @return the bound, mW, at least 0; 0 if a device does not tell its bounds
     */
    public static double of(Collection<? extends Device> devices, PowerProfile target, PowerProfile residual) {
        LowerBound bound = new LowerBound(residual);
        if (bound.norm == 0) {
            return 0;
        }
        devices.forEach(bound::add);
        return bound.unknown
                ? 0
                : Math.max(0, (bound.least - residual.dot(target).doubleValue()) / bound.norm);
    }

    private void add(Device device) {
        if (device instanceof DeviceGroup group) {
            group.members().forEach(this::add); // a sum of sums; single devices are bounded more tightly
            return;
        }
        if (device instanceof LimitedDevice limited) {
            add(limited.device()); // without limits it can do more, so the bound holds
            return;
        }
        Optional<PowerBounds> bounds = device.bounds();
        if (unknown || bounds.isEmpty()) {
            unknown = true;
            return;
        }
        DevicePlan plan = device.plan(scaled);
        PowerProfile w = plan.profile();
        double radius = bounds.get().radius();
        double off = plan.gap() + Math.sqrt(w.length()); // rounding moves each interval by less than 1 mW
        double curvature = (radius * radius - w.squaredNorm().doubleValue()) / (2 * scale);
        // ‖s d + w‖ <= ‖s d + z‖ + off, squared
        double inexact = off * (norm + radius / scale) + off * off / (2 * scale);
        least += residual.dot(w).doubleValue() - Math.max(0, curvature) - inexact;
    }
}
