package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds the profiles of an approach and its summary against its blocks, as they are verified one by one. */
final class BlocksCheck implements Consumer<Block> {
    private final Approach approach;
    private final StoredProfiles profiles;
    private final Tally tally = new Tally();
    private final List<PowerProfile> desired = new ArrayList<>();
    private @Nullable Fault fault;

    BlocksCheck(Approach approach, StoredProfiles profiles) {
        this.approach = approach;
        this.profiles = profiles;
    }

    /** Remembers the first fault only: a fault of the chain itself, in this block or a later one, goes before it. */
    @Override
    public void accept(Block block) {
        if (fault == null && block.outcome().isPresent()) {
            try {
                add(block, block.outcome().get());
            } catch (Fault e) {
                fault = e;
            }
        }
    }

    private void add(Block block, SteeringOutcome outcome) throws Fault {
        int day = desired.size();
        String source = "block " + block.height() + " of " + ResultFiles.ledger(approach);
        Fault.unless(day < profiles.days(), ResultFiles.ledger(approach), source + " is beyond the last day");
        profiles.requireEqual(day, outcome.localProfiles().values(), source);
        tally.add(outcome, Optional.of(block.seal().node()));
        desired.add(outcome.desired());
    }

    /** Ends the check, once the whole chain is verified. */
    void finish(VerifiedChain chain, Summary.Result stated) throws Fault {
        if (fault != null) {
            throw fault;
        }
        Fault.unlessEqual(approach.label() + ": chain", stated.chain(), chain.end(), ResultFiles.ledger(approach));
        Fault.unless(
                desired.size() == profiles.days(),
                ResultFiles.ledger(approach),
                "has blocks for " + desired.size() + " days of " + profiles.days());
        StatedFigures.check(approach, stated.figures(), tally.figures(), ResultFiles.ledger(approach));
    }

    /** What the network wished for, day by day. */
    List<PowerProfile> desired() {
        return List.copyOf(desired);
    }
}
