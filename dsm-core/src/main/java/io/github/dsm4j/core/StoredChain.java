package io.github.dsm4j.core;

import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.ledger.InvalidBlockException;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.LedgerException;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.chain.Signatures;
import io.github.dsm4j.core.internal.period.Chain;
import io.github.dsm4j.core.internal.period.Genesis;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A chain read from a ledger by somebody who was not there, and verified from its bytes alone: hash chain, Merkle roots,
 * signatures, sums, improvements, winners and rewards are recomputed; method 1 is computed anew. Confined to one thread.
 */
public final class StoredChain {
    private final SmartContract contract;
    private final Chain chain;

    private StoredChain(SmartContract contract, Chain chain) {
        this.contract = contract;
        this.chain = chain;
    }

    /**
     * Verifies the whole chain.
     *
     * @param ledger the ledger
     * @param plugins where the plugins that the contract names are found
     * @param verified is shown each block once it is verified, in order
     * @return the chain
     * @throws InvalidBlockException at the first block that is not good, saying what is wrong with it
     * @throws LedgerException if a block cannot be read
     * @throws io.github.dsm4j.api.spi.PluginException if a plugin of the contract is not there
     */
    public static StoredChain verify(Ledger ledger, Plugins plugins, Consumer<Block> verified) {
        if (ledger.size() == 0) {
            throw new LedgerException("the ledger holds no block");
        }
        try {
            Rules rules = new Providers(plugins, List.of(), Signatures.each()).rules(Genesis.contract(ledger.read(0)));
            return new StoredChain(rules.contract(), Chain.open(rules, ledger, verified));
        } catch (RejectedException e) {
            throw new InvalidBlockException(0, e.rejected());
        } catch (MalformedException e) {
            throw new InvalidBlockException(0, new Rejected(Rejected.Code.MALFORMED, String.valueOf(e.getMessage())));
        }
    }

    /**
     * The contract, as the genesis block holds it.
     *
     * @return the rules of the network
     */
    public SmartContract contract() {
        return contract;
    }

    /**
     * The verified blocks. To read one of them again is to replay the chain up to it, from the ledger that must still be open;
     * whoever needs all of them takes them as they are verified.
     *
     * @return the chain
     */
    public ChainView chain() {
        return chain;
    }

    /**
     * Participants, wins and recovered stake.
     *
     * @return the state after the last block
     */
    public ChainState state() {
        return chain.fold(ChainState.FOLD);
    }
}
