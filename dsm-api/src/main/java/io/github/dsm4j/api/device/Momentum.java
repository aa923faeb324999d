package io.github.dsm4j.api.device;

import io.github.dsm4j.api.profile.PowerProfile;

/**
 * How far beyond the last step the next one starts (Y. Nesterov, 1983). Whoever finds that it misleads drops it (B. O'Donoghue,
 * E. Candès, 2015). Confined to one thread.
 */
final class Momentum {
    private double speed = 1;
    private double share;

    /** Begins the next step. */
    Momentum next() {
        double next = (1 + Math.sqrt(1 + 4 * speed * speed)) / 2;
        share = (speed - 1) / next;
        speed = next;
        return this;
    }

    /** A share of the last move, in whole mW. */
    PowerProfile of(PowerProfile now, PowerProfile before) {
        return now.minus(before).map(v -> Math.round(share * v));
    }

    /** Whether this step starts from where the last one ended. */
    boolean isNone() {
        return share == 0;
    }

    void drop() {
        speed = 1;
    }
}
