package io.github.dsm4j.core.internal.chain;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The hash tree over the final local profiles (thesis §4.2.5): the last hash of an odd level is doubled. Leaves and inner
 * nodes are hashed under different prefixes, and the leaf count stands in the header, so that neither can a leaf pass for an
 * inner node nor a doubled leaf go unnoticed.
 */
public final class Merkle {
    private static final byte[] INNER = {1};

    private Merkle() {}

    public static Hash leaf(long height, NodeId node, PowerProfile profile) {
        return Hash.sha256(
                new ByteWriter().u8(0).u64(height).node(node).profile(profile).bytes());
    }

    public static Hash root(List<Hash> leaves) {
        List<Hash> level = leaves;
        while (level.size() > 1) {
            level = above(level);
        }
        return level.isEmpty() ? Hash.ZERO : level.get(0);
    }

    /** The hashes beside the way from a leaf to the root, from below. */
    public static List<Hash> path(List<Hash> leaves, int index) {
        List<Hash> path = new ArrayList<>();
        int i = index;
        for (List<Hash> level = leaves; level.size() > 1; level = above(level)) {
            path.add(level.get(Math.min(i ^ 1, level.size() - 1)));
            i >>= 1;
        }
        return path;
    }

    /** The root that a leaf and its path lead to; the path must be as long as a tree of {@code count} leaves is deep. */
    public static Hash climb(Hash leaf, int index, List<Hash> path) {
        Hash hash = leaf;
        int i = index;
        for (Hash beside : path) {
            hash = (i & 1) == 0 ? inner(hash, beside) : inner(beside, hash);
            i >>= 1;
        }
        return hash;
    }

    /** Levels above the leaves. */
    public static int depth(int count) {
        return count <= 1 ? 0 : 32 - Integer.numberOfLeadingZeros(count - 1);
    }

    private static List<Hash> above(List<Hash> level) {
        List<Hash> above = new ArrayList<>();
        for (int i = 0; i < level.size(); i += 2) {
            above.add(inner(level.get(i), level.get(Math.min(i + 1, level.size() - 1))));
        }
        return above;
    }

    private static Hash inner(Hash left, Hash right) {
        return Hash.sha256(INNER, left.bytes(), right.bytes());
    }
}
