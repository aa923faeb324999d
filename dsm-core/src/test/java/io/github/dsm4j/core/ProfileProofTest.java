package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A light node checks that its profile is in a block (thesis §4.2.5). */
class ProfileProofTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8})
    void aLightNodeNeedsTheHeaderOnly(int houses) {
        try (Neighbourhood n = Samples.houses(houses).consensus("pow").build()) {
            Block block =
                    n.plan(Samples.day(0), Samples.baseloads(houses, 8, 1)).block();
            block.outcome().orElseThrow().localProfiles().forEach((node, profile) -> {
                ProfileProof proof = ProfileProof.of(block, node);
                assertEquals(profile, proof.profile());
                assertTrue(proof.verify(block.header()));
                assertForgeriesFail(proof, block);
            });
            assertThrows(IllegalArgumentException.class, () -> ProfileProof.of(block, NodeId.of(99)));
            Block genesis = n.chain().block(0);
            assertThrows(IllegalArgumentException.class, () -> ProfileProof.of(genesis, NodeId.of(1)));
        }
    }

    private static void assertForgeriesFail(ProfileProof p, Block block) {
        PowerProfile other = p.profile().map(v -> v + 1);
        List<Hash> longer = new ArrayList<>(p.path());
        longer.add(Hash.ZERO);
        List<ProfileProof> forged = List.of(
                new ProfileProof(p.node(), other, p.index(), p.path()),
                new ProfileProof(NodeId.of(99), p.profile(), p.index(), p.path()),
                new ProfileProof(p.node(), p.profile(), p.index() + 1, p.path()),
                new ProfileProof(p.node(), p.profile(), -1, p.path()),
                new ProfileProof(p.node(), p.profile(), p.index(), longer));
        forged.forEach(f -> assertFalse(f.verify(block.header()), f::toString));
    }
}
