package io.github.dsm4j.consensus.pow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.dsm4j.api.spi.ConsensusProvider;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class PowProviderTest {
    @Test
    void isFoundByItsName() {
        PowProviderTest.class.getModule().addUses(ConsensusProvider.class);
        ConsensusProvider<?> found = ServiceLoader.load(ConsensusProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.name().equals("pow"))
                .findAny()
                .orElseThrow();
        assertInstanceOf(PowProvider.class, found);
    }

    @Test
    void makesTheProtocolFromItsConfig() {
        PowProvider provider = new PowProvider();
        assertEquals(PowConfig.class, provider.configType());
        assertEquals(Optional.of(PowConfig.ofBits(250)), provider.defaults());
        assertInstanceOf(ProofOfWork.class, provider.create(PowConfig.DEFAULT));
    }
}
