package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.profile.PowerProfile;

/**
 * What a node is asked in an iteration: to change its local profile by {@code -shift}, after repeating {@code momentum}
 * times its last move. In profile steering the shift is the difference profile (a steering signal, thesis §3.2.2).
 *
 * @param shift the change wished for, mW, with the opposite sign
 * @param momentum how much of the last move to repeat first; 0 in profile steering
 */
public record Signal(PowerProfile shift, double momentum) {
    /**
     * A signal without momentum.
     *
     * @param shift the change wished for, mW, with the opposite sign
     * @return the signal
     */
    public static Signal of(PowerProfile shift) {
        return new Signal(shift, 0);
    }
}
