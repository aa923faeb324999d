package io.github.dsm4j.api.consensus;

import java.time.Duration;
import java.util.Optional;

/**
 * What a slice of a search came to.
 *
 * @param attempts attempts used in it
 * @param delay how long to wait before the next slice
 * @param claim the claim, once there is one
 */
public record Progress(long attempts, Duration delay, Optional<Claim> claim) {
    /**
     * Nothing found yet; go on at once.
     *
     * @param attempts attempts used
     * @return the progress
     */
    public static Progress working(long attempts) {
        return new Progress(attempts, Duration.ZERO, Optional.empty());
    }

    /**
     * Nothing to do for a while.
     *
     * @param delay how long
     * @return the progress
     */
    public static Progress waiting(Duration delay) {
        return new Progress(0, delay, Optional.empty());
    }

    /**
     * Found.
     *
     * @param claim the claim
     * @param attempts attempts used, with the successful one
     * @return the progress
     */
    public static Progress found(Claim claim, long attempts) {
        return new Progress(attempts, Duration.ZERO, Optional.of(claim));
    }
}
