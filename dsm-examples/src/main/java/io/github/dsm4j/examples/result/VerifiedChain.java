package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.core.Account;
import io.github.dsm4j.core.ChainState;
import io.github.dsm4j.examples.planning.ChainEnd;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is left of a chain that was verified, once its ledger is closed.
 *
 * @param contract the rules of its network
 * @param end where it stands
 * @param state the participants after the last block
 */
public record VerifiedChain(SmartContract contract, ChainEnd end, ChainState state) {
    private static final int NODES_SHOWN = 3;

    /** The chain in one line. */
    String line() {
        List<Account> winners = state.accounts().values().stream()
                .filter(account -> account.wins() > 0)
                .sorted(Comparator.comparingLong(Account::wins).reversed())
                .toList();
        String first = winners.stream()
                .limit(NODES_SHOWN)
                .map(a -> "node " + a.registration().node() + " wrote " + a.wins())
                .collect(Collectors.joining(", "));
        int others = winners.size() - NODES_SHOWN;
        return end.blocks() + " blocks, tip " + end.tip()
                + (first.isEmpty() ? "" : "; " + first)
                + (others > 0 ? ", " + others + " others the rest" : "");
    }
}
