package io.github.dsm4j.examples;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.BlockHeader;
import io.github.dsm4j.api.ledger.Registration;
import io.github.dsm4j.core.Account;
import io.github.dsm4j.core.ChainState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A block for people. */
final class BlockText {
    private final List<String> lines = new ArrayList<>();

    private BlockText() {}

    static List<String> lines(Block block, ChainState after) {
        BlockText text = new BlockText();
        text.header(block);
        text.registrations(block.registrations());
        block.outcome().ifPresent(outcome -> text.lines.addAll(OutcomeText.lines(outcome)));
        if (block.outcome().isPresent()) {
            text.add(
                    "seal: node %s, nonce %s",
                    block.seal().node(), Long.toUnsignedString(block.seal().nonce()));
        }
        block.rewards()
                .forEach((node, reward) ->
                        text.add("reward: node %s earns %.3f, in the unit of the stake, Wh", node, reward));
        text.state(after);
        return text.lines;
    }

    private void header(Block block) {
        BlockHeader h = block.header();
        add("block %d, hash %s", block.height(), block.hash());
        add("  version %d, method %d, view %d, opened %s", h.version(), h.method(), h.view(), h.time());
        h.horizon().ifPresent(p -> add("  period %s, %d x %s", p.start(), p.intervals(), p.step()));
        add("  genesis     %s", h.genesis());
        add("  previous    %s", h.previous());
        add("  contract    %s", h.contract());
        add("  members     %s", h.members());
        add("  merkle root %s over %d local profiles", h.merkleRoot(), h.leafCount());
        add("  transcript  %s", h.transcript());
        add("  commitment  %s", h.commitment());
    }

    private void registrations(List<Registration> registrations) {
        registrations.forEach(r -> add("registered: node %s, stake %d Wh, key %s", r.node(), r.stakeWh(), r.key()));
    }

    private void state(ChainState state) {
        add("state after it:");
        add("  %6s %12s %8s %14s %14s", "node", "stake Wh", "blocks", "earned Wh", "recovered Wh");
        state.accounts()
                .forEach((NodeId node, Account a) -> add(
                        "  %6s %12d %8d %14.3f %14.3f",
                        node, a.registration().stakeWh(), a.wins(), a.earned(), a.recovered()));
    }

    private void add(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }
}
