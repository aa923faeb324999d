package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.consensus.ClaimSearch;
import io.github.dsm4j.api.consensus.ConsensusProtocol;
import io.github.dsm4j.api.consensus.ConsensusRound;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.spi.ConsensusProvider;
import io.github.dsm4j.consensus.pow.PowConfig;
import io.github.dsm4j.consensus.pow.PowProvider;
import io.github.dsm4j.examples.evaluation.TrialResult.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;

/**
 * Proof of work with its hashes counted, which no block tells. Same name, same configuration, same claims: its chains are
 * those of the plugin {@code pow}. Thread-safe.
 */
final class CountedWork implements ConsensusProvider<PowConfig> {
    private final PowProvider pow = new PowProvider();
    private final Map<Long, Map<NodeId, LongAdder>> attempts = new ConcurrentHashMap<>();

    /** What was computed for the block at a height. */
    Work of(long height, NodeId winner) {
        Map<NodeId, LongAdder> nodes = attempts.getOrDefault(height, Map.of());
        return new Work(
                nodes.getOrDefault(winner, new LongAdder()).sum(),
                nodes.values().stream().mapToLong(LongAdder::sum).sum());
    }

    @Override
    public String name() {
        return pow.name();
    }

    @Override
    public Class<PowConfig> configType() {
        return pow.configType();
    }

    @Override
    public ConsensusProtocol create(PowConfig config) {
        return new Counting(pow.create(config));
    }

    private final class Counting implements ConsensusProtocol {
        private final ConsensusProtocol protocol;

        Counting(ConsensusProtocol protocol) {
            this.protocol = protocol;
        }

        @Override
        public ClaimSearch search(ConsensusRound round, NodeId self, RandomGenerator random) {
            LongAdder count = attempts.computeIfAbsent(
                            round.draft().header().height(), height -> new ConcurrentHashMap<>())
                    .computeIfAbsent(self, node -> new LongAdder());
            ClaimSearch search = protocol.search(round, self, random);
            return most -> {
                var progress = search.advance(most);
                count.add(progress.attempts());
                return progress;
            };
        }

        @Override
        public Optional<Rejected> verify(Claim claim, ConsensusRound round) {
            return protocol.verify(claim, round);
        }

        @Override
        public Optional<Claim> elect(List<Claim> claims, ConsensusRound round, boolean closing) {
            return protocol.elect(claims, round, closing);
        }

        @Override
        public Map<NodeId, Double> rewards(Claim seal, ConsensusRound round) {
            return protocol.rewards(seal, round);
        }

        @Override
        public Hash commitment(ChainView chain) {
            return protocol.commitment(chain);
        }
    }
}
