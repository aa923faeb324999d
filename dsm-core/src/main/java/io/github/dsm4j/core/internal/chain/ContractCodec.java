package io.github.dsm4j.core.internal.chain;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.contract.Choice;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.core.internal.config.CanonicalRecord;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.time.Duration;

/** The canonical bytes of a smart contract; they stand in the genesis block. */
public final class ContractCodec {
    private static final int VERSION = 1;

    private ContractCodec() {}

    /** Finds the config type of a plugin that a contract names. */
    public interface ConfigTypes {
        Class<? extends Record> algorithm(String name);

        Class<? extends Record> consensus(String name);
    }

    public static byte[] encode(SmartContract c) {
        ByteWriter out = new ByteWriter().u16(VERSION).text(c.method().name());
        choice(out, c.algorithm());
        choice(out, c.consensus());
        return out.text(c.desired().name())
                .text(c.initial().name())
                .text(c.tieBreak().name())
                .f64(c.reward().a())
                .f64(c.reward().b())
                .f64(c.reward().c())
                .u64(c.deadline().toMillis())
                .node(c.manager())
                .raw(c.managerKey().bytes())
                .hash(c.salt())
                .bytes();
    }

    private static void choice(ByteWriter out, Choice choice) {
        out.text(choice.name()).block(CanonicalRecord.encode(choice.config()));
    }

    public static SmartContract decode(byte[] bytes, ConfigTypes types) throws MalformedException {
        ByteReader in = new ByteReader(bytes);
        int version = in.u16();
        if (version != VERSION) {
            throw new MalformedException("contract version " + version + ", not " + VERSION);
        }
        Method method = constant(Method.class, in.text());
        String algorithm = in.text();
        Choice chosenAlgorithm = new Choice(algorithm, CanonicalRecord.decode(in.block(), types.algorithm(algorithm)));
        String consensus = in.text();
        Choice chosenConsensus = new Choice(consensus, CanonicalRecord.decode(in.block(), types.consensus(consensus)));
        try {
            SmartContract contract = new SmartContract(
                    method,
                    chosenAlgorithm,
                    chosenConsensus,
                    constant(DesiredRule.class, in.text()),
                    constant(Initial.class, in.text()),
                    constant(TieBreak.class, in.text()),
                    new Reward(in.f64(), in.f64(), in.f64()),
                    Duration.ofMillis(in.u64()),
                    in.node(),
                    PublicKey.of(in.raw(PublicKey.LENGTH)),
                    in.hash());
            in.end();
            return contract;
        } catch (ConfigurationException e) {
            throw new MalformedException(e.getMessage());
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) throws MalformedException {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new MalformedException(type.getSimpleName() + " has no " + name);
        }
    }
}
