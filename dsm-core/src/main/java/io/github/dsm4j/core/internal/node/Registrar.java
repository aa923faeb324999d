package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PlanningException;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.ledger.Registration;
import io.github.dsm4j.core.ChainState;
import io.github.dsm4j.core.internal.chain.Join;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.chain.Rules;
import io.github.dsm4j.core.internal.chain.Signing;
import io.github.dsm4j.core.internal.period.Chain;
import io.github.dsm4j.core.internal.period.Genesis;
import io.github.dsm4j.core.internal.period.Members;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Stage 0 at the manager (thesis §5.2): holds the joins for the genesis block, and later for the next period. */
final class Registrar {
    private final Rules rules;
    private final SortedMap<NodeId, Join> joins = new TreeMap<>();
    private Set<NodeId> founders = Set.of();
    private Instant networkStart = Instant.EPOCH;

    Registrar(Rules rules) {
        this.rules = rules;
    }

    void expect(Set<NodeId> expected, Instant start) {
        founders = expected;
        networkStart = start;
    }

    /** Takes a join; the first of a node counts, and one that is registered already has nothing to add. */
    Optional<Rejected> offer(Join join, Chain chain) {
        SortedMap<NodeId, Registration> members = chain.fold(ChainState.FOLD).registrations();
        NodeId node = join.registration().node();
        if (members.containsKey(node) || joins.containsKey(node)) {
            return Optional.empty();
        }
        Optional<Rejected> wrong = join.check(rules, chain.size() == 0 ? Hash.ZERO : chain.genesis());
        if (wrong.isEmpty()) {
            wrong = clash(join, members);
        }
        if (wrong.isEmpty()) {
            joins.put(node, join);
        }
        return wrong;
    }

    /** A join that clashes with another one would spoil the next period for all. */
    private Optional<Rejected> clash(Join join, SortedMap<NodeId, Registration> members) {
        joins.forEach((node, other) -> members.put(node, other.registration()));
        try {
            Members.add(members, List.of(join), rules.contract().manager());
            return Optional.empty();
        } catch (RejectedException e) {
            return Optional.of(e.rejected());
        }
    }

    boolean isComplete() {
        return joins.keySet().containsAll(founders);
    }

    /** Makes the genesis block and stores it as the first of the chain. */
    byte[] found(Signing manager, Chain chain) {
        try {
            byte[] genesis =
                    Genesis.create(rules, networkStart, joins.values(), manager).encode();
            Optional<Rejected> wrong = chain.append(genesis);
            if (wrong.isPresent()) {
                throw new RejectedException(wrong.get());
            }
            joins.clear();
            return genesis;
        } catch (RejectedException e) {
            throw new PlanningException("the network cannot be founded: " + e.rejected());
        }
    }

    List<Join> pending() {
        return List.copyOf(joins.values());
    }

    boolean holds(NodeId node) {
        return joins.containsKey(node);
    }

    void recorded(ChainState state) {
        joins.keySet().removeAll(state.accounts().keySet());
    }
}
