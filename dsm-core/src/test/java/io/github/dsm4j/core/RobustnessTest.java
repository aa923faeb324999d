package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.api.NetworkMismatchException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.LedgerException;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.DeviceProvider;
import io.github.dsm4j.api.spi.LedgerProvider;
import io.github.dsm4j.api.spi.Provider;
import io.github.dsm4j.consensus.pos.Forging;
import io.github.dsm4j.consensus.pos.PosConfig;
import io.github.dsm4j.core.ledger.FileLedgerConfig;
import io.github.dsm4j.core.ledger.MemoryLedgerConfig;
import io.github.dsm4j.core.ledger.MemoryLedgerProvider;
import io.github.dsm4j.core.network.InProcessConfig;
import io.github.dsm4j.core.toy.ToyConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong at one place stays there, is told, and can be recovered from. */
class RobustnessTest {
    @TempDir
    Path folder;

    private static PeriodResult plan(Neighbourhood n, int houses, int day) {
        return n.plan(Samples.day(day), Samples.baseloads(houses, 8, day));
    }

    private static Plugins with(Provider<?> provider) {
        return Plugins.discover(PluginSource.installed().and(PluginSource.of(provider)));
    }

    private NeighbourhoodBuilder files(String network, String local) {
        return Samples.houses(3)
                .consensus("pow")
                .networkLedger(
                        "file", new FileLedgerConfig(folder.resolve(network).toString()))
                .localLedgers("file", new FileLedgerConfig(folder.resolve(local).toString()));
    }

    private void planOneDay(NeighbourhoodBuilder builder, int day) {
        try (Neighbourhood n = builder.build()) {
            plan(n, 3, day);
        }
    }

    private void copy(String from, String to) {
        try {
            Files.copy(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps blocks in memory, and fails the first time that a block is to follow the genesis block. */
    private record FullDisk(AtomicBoolean full, long owner) implements LedgerProvider<ToyConfig> {
        @Override
        public String name() {
            return "full-disk";
        }

        @Override
        public Class<ToyConfig> configType() {
            return ToyConfig.class;
        }

        @Override
        public Ledger open(ToyConfig config, NodeId node) {
            Ledger memory = new MemoryLedgerProvider().open(new MemoryLedgerConfig(), node);
            return new Ledger() {
                @Override
                public long size() {
                    return memory.size();
                }

                @Override
                public byte[] read(long index) {
                    return memory.read(index);
                }

                @Override
                public void append(byte[] block) {
                    if (node.value() == owner && memory.size() == 1 && full.getAndSet(false)) {
                        throw new LedgerException("disk full");
                    }
                    memory.append(block);
                }

                @Override
                public void close() {
                    memory.close();
                }
            };
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2})
    void aFullDiskSpoilsOnePeriodOnly(long owner) {
        NeighbourhoodBuilder builder =
                Samples.houses(3).consensus("pow").plugins(with(new FullDisk(new AtomicBoolean(true), owner)));
        builder = owner == 0
                ? builder.networkLedger("full-disk", new ToyConfig())
                : builder.localLedgers("full-disk", new ToyConfig());
        try (Neighbourhood n = builder.build()) {
            assertThrows(LedgerException.class, () -> plan(n, 3, 0));
            for (int day = 1; day < 4; day++) {
                PeriodResult result = plan(n, 3, day);
                assertEquals(Samples.day(day), result.block().header().horizon().orElseThrow());
                assertEquals(3, result.localProfiles().size());
                assertTrue(result.absent().isEmpty());
                assertEquals(
                        n.tip(),
                        n.chain(NodeId.of(2)).block(n.chain().size() - 1).hash());
            }
        }
    }

    /** Fails once, then stays at zero. */
    private record Flaky(AtomicBoolean fails) implements DeviceProvider<ToyConfig> {
        @Override
        public String name() {
            return "flaky";
        }

        @Override
        public Class<ToyConfig> configType() {
            return ToyConfig.class;
        }

        @Override
        public Device create(ToyConfig config, Horizon horizon) {
            return new Device() {
                @Override
                public DevicePlan plan(PowerProfile target) {
                    if (fails.getAndSet(false)) {
                        throw new IllegalStateException("flaky");
                    }
                    return DevicePlan.optimal(PowerProfile.zero(horizon.intervals()));
                }

                @Override
                public List<Violation> check(PowerProfile profile) {
                    return List.of();
                }
            };
        }
    }

    @Test
    void aPluginThatFailsOnceSpoilsOnePeriodOnly() {
        NeighbourhoodBuilder builder = Samples.houses(3)
                .consensus("pow")
                .plugins(with(new Flaky(new AtomicBoolean(true))))
                .house(4, new ToyConfig());
        try (Neighbourhood n = builder.build()) {
            assertThrows(IllegalStateException.class, () -> plan(n, 4, 0));
            assertEquals(4, plan(n, 4, 1).localProfiles().size());
            assertEquals(4, plan(n, 4, 2).localProfiles().size());
        }
    }

    @Test
    void nobodyConnectedIsAnErrorAndNotTheBlockBefore() {
        try (Neighbourhood n = Samples.houses(3).consensus("pow").build()) {
            plan(n, 3, 0);
            for (int id = 1; id <= 3; id++) {
                n.disconnect(NodeId.of(id));
            }
            ConfigurationException e = assertThrows(ConfigurationException.class, () -> plan(n, 3, 1));
            assertTrue(e.getMessage().contains("all disconnected"), e.getMessage());
            for (int id = 1; id <= 3; id++) {
                n.reconnect(NodeId.of(id));
            }
            assertEquals(2, plan(n, 3, 1).block().height());
        }
    }

    /** Those who cannot win send nothing in stage 2, and must learn of the block all the same. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2})
    void aLostDeclarationComesAgain(double loss) {
        InProcessConfig bad = new InProcessConfig(Duration.ofMillis(20), Duration.ofMillis(15), loss);
        for (int seed = 1; seed <= 10; seed++) {
            NeighbourhoodBuilder builder = Samples.houses(4)
                    .seed(seed)
                    .consensus("pos", new PosConfig(Forging.STAKE))
                    .deadline(Duration.ofHours(1))
                    .eachHouse(h -> h.id().value() > 1 ? h.withStakeWh(0) : h)
                    .transport("in-process", bad);
            try (Neighbourhood n = builder.build()) {
                plan(n, 4, 0);
                assertEquals(2, plan(n, 4, 1).block().height());
            }
        }
    }

    @Test
    void whoIsAbsentIsTold() {
        try (Neighbourhood n = Samples.houses(3).consensus("pos").build()) {
            n.disconnect(NodeId.of(2));
            assertEquals(List.of(NodeId.of(2)), List.copyOf(plan(n, 3, 0).absent()));
        }
    }

    @Test
    void aForkedLocalLedgerIsRefused() {
        planOneDay(files("net", "loc"), 0);
        planOneDay(files("net2", "loc2"), 1);
        copy("loc2/ledger-2.dsml", "loc/ledger-2.dsml");
        NetworkMismatchException e = assertThrows(
                NetworkMismatchException.class, () -> files("net", "loc").build());
        assertTrue(e.getMessage().startsWith("node 2 cannot enter: DIVERGED: "), e.getMessage());
    }

    @Test
    void aLocalLedgerOfAnotherNetworkStartIsRefused() {
        planOneDay(files("net", "loc"), 0);
        planOneDay(files("net2", "loc2").networkStart(Samples.START.minusSeconds(90_000)), 0);
        copy("loc2/ledger-2.dsml", "loc/ledger-2.dsml");
        NetworkMismatchException e = assertThrows(
                NetworkMismatchException.class, () -> files("net", "loc").build());
        assertTrue(e.getMessage().startsWith("node 2 cannot enter: DIVERGED: "), e.getMessage());
    }

    @Test
    void aLostNetworkLedgerIsNamedWithTheWayOut() {
        planOneDay(files("net", "loc"), 0);
        NetworkMismatchException e = assertThrows(
                NetworkMismatchException.class, () -> files("other", "loc").build());
        assertTrue(e.getMessage().startsWith("the local ledger of node 1 holds 2 blocks"), e.getMessage());
        planOneDay(files("net", "loc"), 1);
    }

    @Test
    void aFailedJoinLeavesNothingBehind() {
        try (Neighbourhood n = Samples.houses(4)
                .seed(7)
                .consensus("pow")
                .networkLedger("file", new FileLedgerConfig(folder.resolve("x").toString()))
                .localLedgers("file", new FileLedgerConfig(folder.resolve("loc").toString()))
                .build()) {
            plan(n, 4, 0);
        }
        for (int id = 1; id <= 3; id++) {
            folder.resolve("loc/ledger-" + id + ".dsml").toFile().delete();
        }
        try (Neighbourhood n = files("net", "loc").build()) {
            plan(n, 3, 0);
            assertThrows(DsmException.class, () -> n.join(House.of(4, Samples.battery(1_000))));
            assertEquals(2, plan(n, 3, 1).block().height());
            n.join(House.of(5, Samples.battery(1_000)));
        }
    }

    /** Cannot be opened at all. */
    private record Gone() implements LedgerProvider<ToyConfig> {
        @Override
        public String name() {
            return "gone";
        }

        @Override
        public Class<ToyConfig> configType() {
            return ToyConfig.class;
        }

        @Override
        public Ledger open(ToyConfig config, NodeId owner) {
            throw new NoClassDefFoundError("gone");
        }
    }

    @Test
    void whatWasOpenedIsClosedWhenTheRestCannotBe() {
        NeighbourhoodBuilder broken =
                files("net", "loc").plugins(with(new Gone())).localLedgers("gone", new ToyConfig());
        assertThrows(NoClassDefFoundError.class, broken::build);
        planOneDay(files("net", "loc"), 0);
    }

    @Test
    void powersThatNoNetworkCarriesAreRefused() {
        try (Neighbourhood n = Samples.houses(3).consensus("pos").build()) {
            Map<NodeId, PowerProfile> baseloads = new TreeMap<>(Samples.baseloads(3, 8, 0));
            baseloads.put(NodeId.of(2), PowerProfile.zero(8).map(v -> 200_000_000_000_000L));
            ConfigurationException e =
                    assertThrows(ConfigurationException.class, () -> n.plan(Samples.day(0), baseloads));
            assertTrue(
                    e.getMessage().contains("baseloads[2][0]: is 200000000000000 mW, allowed is -83333333333333 to"),
                    e.getMessage());
        }
    }
}
