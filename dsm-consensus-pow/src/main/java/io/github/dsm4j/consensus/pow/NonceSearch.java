package io.github.dsm4j.consensus.pow;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.consensus.ClaimSearch;
import io.github.dsm4j.api.consensus.Progress;
import io.github.dsm4j.api.ledger.Draft;
import java.math.BigInteger;

/**
 * Tries one nonce after the other. The kernel works in whole batches, so the search looks ahead and remembers what it saw:
 * slices of a single attempt cost no more than large ones, and the result does not depend on their size.
 */
final class NonceSearch implements ClaimSearch {
    private final NodeId self;
    private final MiningKernel kernel;
    private long nonce;
    /** How many attempts from {@link #nonce} on are known to fail. */
    private long failing;
    /** Whether the attempt after those is known to succeed. */
    private boolean found;

    NonceSearch(Draft draft, NodeId self, BigInteger target, long start) {
        this.self = self;
        this.kernel = new MiningKernel(draft, self, target);
        this.nonce = start;
    }

    @Override
    public Progress advance(long attempts) {
        if (!found && failing < attempts) {
            lookAhead(Math.max(attempts - failing, MiningKernel.BATCH));
        }
        if (failing < attempts) {
            return Progress.found(new Claim(self, nonce + failing), failing + 1);
        }
        nonce += attempts;
        failing -= attempts;
        return Progress.working(attempts);
    }

    private void lookAhead(long attempts) {
        long index = kernel.first(nonce + failing, attempts);
        found = index >= 0;
        failing += found ? index : attempts;
    }
}
