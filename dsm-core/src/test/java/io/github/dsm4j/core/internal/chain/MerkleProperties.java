package io.github.dsm4j.core.internal.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MerkleProperties {
    private static List<Hash> leaves(int count) {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(Merkle.leaf(1, NodeId.of(i), PowerProfile.of(i, -i)));
        }
        return leaves;
    }

    @Property
    void everyLeafLeadsToTheRoot(@ForAll @IntRange(min = 1, max = 70) int count) {
        List<Hash> leaves = leaves(count);
        for (int i = 0; i < count; i++) {
            List<Hash> path = Merkle.path(leaves, i);
            assertEquals(Merkle.depth(count), path.size());
            assertEquals(Merkle.root(leaves), Merkle.climb(leaves.get(i), i, path));
            Hash other = Merkle.leaf(1, NodeId.of(i), PowerProfile.of(i, 1));
            assertNotEquals(Merkle.root(leaves), Merkle.climb(other, i, path));
        }
    }

    /** With the count in the header, a list and the same list with its last leaf doubled are two things. */
    @Property
    void onlyTheCountTellsADoubledLeaf(@ForAll @IntRange(min = 1, max = 35) int half) {
        List<Hash> odd = leaves(2 * half + 1);
        List<Hash> doubled = new ArrayList<>(odd);
        doubled.add(odd.get(odd.size() - 1));
        assertEquals(Merkle.root(odd), Merkle.root(doubled));
        assertNotEquals(odd.size(), doubled.size());
    }
}
