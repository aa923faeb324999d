package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.consensus.pos.PosConfig;
import io.github.dsm4j.consensus.pow.PowConfig;
import io.github.dsm4j.core.internal.chain.StoredBlock;
import io.github.dsm4j.core.internal.config.CanonicalRecord;
import io.github.dsm4j.core.internal.wire.Bundle;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.Envelope;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.internal.wire.MalformedException;
import io.github.dsm4j.steering.ProfileSteeringConfig;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes messages and blocks apart into the fields that {@code docs/wire-format.md} lists. Fields are read one by one, and
 * nothing may be left over, so that there is no place for a field that is not listed.
 */
final class Dissection {
    private static final NodeId MANAGER = NodeId.of(0);

    /** What a node shares in method 1. */
    @SuppressWarnings("ArrayRecordComponent") // looked at, never compared
    record Data(NodeId node, String device, byte[] parameters, PowerProfile baseload) {}

    /** A starting local profile. */
    record Start(NodeId node, PowerProfile profile) {}

    final Set<Kind> messages = EnumSet.noneOf(Kind.class);
    final Set<Kind> bundled = EnumSet.noneOf(Kind.class);
    final List<Data> data = new ArrayList<>();
    final List<Start> starts = new ArrayList<>();

    Dissection message(byte[] message) throws MalformedException {
        Envelope envelope = Envelope.decode(message);
        messages.add(envelope.kind());
        payload(envelope.kind(), envelope.sender(), envelope.payload());
        return this;
    }

    void block(byte[] block) throws MalformedException {
        for (Bundle bundle : StoredBlock.decode(block).bundles()) {
            bundle(bundle);
        }
    }

    private void bundle(Bundle bundle) throws MalformedException {
        bundled.add(bundle.kind());
        for (NodeId sender : bundle.entries().keySet()) {
            payload(bundle.kind(), sender, bundle.entries().getOrDefault(sender, new byte[0]));
        }
    }

    private void payload(Kind kind, NodeId sender, byte[] payload) throws MalformedException {
        ByteReader in = new ByteReader(payload);
        switch (kind) {
            case JOIN -> join(sender, in);
            case FETCH -> in.u64();
            case BLOCKS -> blocks(in);
            case OPEN -> opening(in);
            case DATA -> data(sender, in);
            case START -> starts.add(new Start(sender, in.profile()));
            case BID -> in.int128();
            case DELTA, FINAL -> in.profile();
            case CLAIM -> {
                in.u64();
                in.raw(64);
            }
            case BUNDLE -> bundle(Bundle.decode(in.raw(payload.length)));
            case BEHIND -> {}
        }
        in.end();
    }

    private static void join(NodeId sender, ByteReader in) throws MalformedException {
        if (sender.equals(MANAGER)) {
            contract(in);
        } else {
            in.raw(32);
            in.u64();
            in.hash();
            in.hash();
            in.raw(64);
        }
    }

    private static void contract(ByteReader in) throws MalformedException {
        in.u16();
        in.text();
        in.text();
        CanonicalRecord.decode(in.block(), ProfileSteeringConfig.class);
        Class<? extends Record> consensus = in.text().equals("pow") ? PowConfig.class : PosConfig.class;
        CanonicalRecord.decode(in.block(), consensus);
        for (int texts = 0; texts < 3; texts++) {
            in.text();
        }
        in.raw(3 * 8);
        in.u64();
        in.node();
        in.raw(32);
        in.hash();
    }

    private void blocks(ByteReader in) throws MalformedException {
        in.u64();
        in.hash();
        in.u8();
        in.u64();
        for (int i = in.count(1); i > 0; i--) {
            block(in.block());
        }
    }

    private static void opening(ByteReader in) throws MalformedException {
        in.u64();
        in.u64();
        in.u32();
        in.u32();
        if (in.u8() == 1) {
            in.profile();
        }
        for (int i = in.count(9); i > 0; i--) {
            NodeId node = in.node();
            ByteReader join = new ByteReader(in.block());
            join(node, join);
            join.end();
        }
    }

    private void data(NodeId sender, ByteReader in) throws MalformedException {
        data.add(new Data(sender, in.text(), in.block(), in.profile()));
        in.profile();
    }
}
