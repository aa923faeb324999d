package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.ledger.Fold;
import io.github.dsm4j.api.ledger.InvalidBlockException;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.core.ChainState;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.chain.StoredBlock;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The verified chain over a ledger. Keeps the last block and the folds asked for; everything else is in the ledger's bytes.
 * Confined to one thread.
 */
public final class Chain implements ChainView {
    private final Rules rules;
    private final Ledger ledger;
    private final Map<Fold<?>, Object> folds = new HashMap<>();
    private long size;
    private Optional<Block> tip = Optional.empty();
    private Hash genesis = Hash.ZERO;

    private Chain(Rules rules, Ledger ledger) {
        this.rules = rules;
        this.ledger = ledger;
        folds.put(ChainState.FOLD, ChainState.FOLD.initial());
    }

    /**
     * Opens the chain that a ledger holds, and verifies every block.
     *
     * @throws InvalidBlockException at the first block that is not good
     */
    public static Chain open(Rules rules, Ledger ledger) {
        return open(rules, ledger, block -> {});
    }

    /** As {@link #open(Rules, Ledger)}, and shows each verified block. */
    public static Chain open(Rules rules, Ledger ledger, Consumer<Block> verified) {
        Chain chain = new Chain(rules, ledger);
        while (chain.size < ledger.size()) {
            chain.next();
            verified.accept(chain.tip.orElseThrow());
        }
        return chain;
    }

    /** Verifies a block of another node, from its bytes alone, and stores it. */
    public Optional<Rejected> append(byte[] bytes) {
        return verified(bytes, block -> {
            ledger.append(bytes);
            advance(block);
        });
    }

    /** Stores a block that this node's replica of the period computed, and so verified, itself. */
    public void append(StoredBlock stored, Period period) {
        Block block = period.consensus().orElseThrow().block(stored.seal());
        ledger.append(stored.encode());
        advance(block);
    }

    /** Verifies the next block of the ledger. */
    private void next() {
        Optional<Rejected> wrong = verified(ledger.read(size), this::advance);
        if (wrong.isPresent()) {
            throw new InvalidBlockException(size, wrong.get());
        }
    }

    private Optional<Rejected> verified(byte[] bytes, Consumer<Block> good) {
        try {
            StoredBlock stored = StoredBlock.decode(bytes);
            good.accept(size == 0 ? Genesis.verify(stored, rules) : BlockCheck.replay(stored, new Period(rules, at())));
            return Optional.empty();
        } catch (RejectedException e) {
            return Optional.of(e.rejected());
        } catch (MalformedException e) {
            return Optional.of(new Rejected(Rejected.Code.MALFORMED, String.valueOf(e.getMessage())));
        }
    }

    private void advance(Block block) {
        if (size == 0) {
            genesis = block.hash();
        }
        folds.replaceAll((fold, state) -> step(fold, state, block));
        tip = Optional.of(block);
        size++;
    }

    @SuppressWarnings("unchecked")
    private static <S> Object step(Fold<S> fold, Object state, Block block) {
        return fold.apply((S) state, block);
    }

    /** Where the next period starts from. */
    public Tip at() {
        Block last = tip.orElseThrow();
        return new Tip(
                size, genesis, last.hash(), last.header().time(), last.header().horizon(), fold(ChainState.FOLD), this);
    }

    /** The last block. */
    public Optional<Block> tip() {
        return tip;
    }

    /** The hash of the last block; zero if there is none. */
    public Hash tipHash() {
        return tip.map(Block::hash).orElse(Hash.ZERO);
    }

    @Override
    public byte[] bytes(long height) {
        return ledger.read(height);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Hash genesis() {
        return genesis;
    }

    @Override
    public Block block(long height) {
        if (height < 0 || height >= size) {
            throw new IndexOutOfBoundsException("block " + height + " of " + size);
        }
        if (height == size - 1) {
            return tip.orElseThrow();
        }
        // Blocks hold what was said, not what follows from it; so an old one is read by replaying the chain up to it.
        Chain replay = new Chain(rules, ledger);
        while (replay.size <= height) {
            replay.next();
        }
        return replay.tip.orElseThrow();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S> S fold(Fold<S> fold) {
        return (S) folds.computeIfAbsent(fold, f -> replay(fold));
    }

    private <S> Object replay(Fold<S> fold) {
        Chain replay = new Chain(rules, ledger);
        S state = fold.initial();
        while (replay.size < size) {
            replay.next();
            state = fold.apply(state, replay.tip.orElseThrow());
        }
        return state;
    }
}
