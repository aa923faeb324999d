package io.github.dsm4j.consensus.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.dsm4j.api.spi.ConsensusProvider;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class PosProviderTest {
    @Test
    void isFoundByItsName() {
        PosProviderTest.class.getModule().addUses(ConsensusProvider.class);
        ConsensusProvider<?> found = ServiceLoader.load(ConsensusProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.name().equals("pos"))
                .findAny()
                .orElseThrow();
        assertInstanceOf(PosProvider.class, found);
    }

    @Test
    void makesTheProtocolFromItsConfig() {
        PosProvider provider = new PosProvider();
        assertEquals(PosConfig.class, provider.configType());
        assertEquals(Optional.of(new PosConfig(Forging.PERFORMANCE, Rewarded.WINNER)), provider.defaults());
        assertInstanceOf(ProofOfStake.class, provider.create(PosConfig.DEFAULT));
    }
}
