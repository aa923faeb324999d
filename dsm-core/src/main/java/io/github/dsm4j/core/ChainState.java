package io.github.dsm4j.core;

import com.google.common.collect.ImmutableSortedMap;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.Fold;
import io.github.dsm4j.api.ledger.Registration;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Participants, wins and recovered stake: a fold over the blocks, never stored beside them. Immutable.
 *
 * @param accounts one account a participant, ascending
 */
public record ChainState(SortedMap<NodeId, Account> accounts) {
    /** The fold that makes it. */
    public static final Fold<ChainState> FOLD = new StateFold();

    /**
     * Copies the map.
     *
     * @param accounts as in the record
     */
    public ChainState {
        accounts = ImmutableSortedMap.copyOf(accounts);
    }

    /**
     * Who may take part.
     *
     * @return one registration a participant, ascending
     */
    public SortedMap<NodeId, Registration> registrations() {
        SortedMap<NodeId, Registration> result = new TreeMap<>();
        accounts.forEach((node, account) -> result.put(node, account.registration()));
        return result;
    }

    private record StateFold() implements Fold<ChainState> {
        @Override
        public ChainState initial() {
            return new ChainState(new TreeMap<>());
        }

        @Override
        public ChainState apply(ChainState state, Block block) {
            SortedMap<NodeId, Account> next = new TreeMap<>(state.accounts);
            for (Registration r : block.registrations()) {
                next.put(r.node(), new Account(r, block.height(), 0, 0));
            }
            next.computeIfPresent(block.seal().node(), (node, account) -> account.won());
            block.rewards().forEach((node, reward) -> next.computeIfPresent(node, (n, a) -> a.rewarded(reward)));
            return new ChainState(next);
        }
    }
}
