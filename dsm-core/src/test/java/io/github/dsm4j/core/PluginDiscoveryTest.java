package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.spi.DuplicatePluginException;
import io.github.dsm4j.api.spi.PluginException;
import io.github.dsm4j.api.spi.PluginNotFoundException;
import io.github.dsm4j.core.ledger.FileLedgerProvider;
import io.github.dsm4j.core.toy.BadNameLedgerProvider;
import io.github.dsm4j.core.toy.SameNameLedgerProvider;
import io.github.dsm4j.core.toy.ThrowingLedgerProvider;
import io.github.dsm4j.core.toy.ToyConfig;
import io.github.dsm4j.core.toy.ToyLedgerProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginDiscoveryTest {
    @TempDir
    Path one;

    @TempDir
    Path two;

    @Test
    void findsWhatIsInstalled() {
        Plugins plugins = Plugins.discover();
        assertInstanceOf(FileLedgerProvider.class, plugins.ledger("file"));
        assertEquals(List.of(), plugins.problems());
        PluginInfo memory = plugins.list().stream()
                .filter(p -> p.name().equals("memory"))
                .findFirst()
                .orElseThrow();
        assertEquals("ledger", memory.kind());
        assertEquals("io.github.dsm4j.core.ledger.MemoryLedgerProvider", memory.className());
        assertTrue(memory.source().orElseThrow().startsWith("file:"), memory.toString());
    }

    @Test
    void findsTheModulesOfALayer() {
        Plugins plugins = Plugins.discover(
                PluginSource.ofModuleLayer(Plugins.class.getModule().getLayer()));
        assertInstanceOf(FileLedgerProvider.class, plugins.ledger("file"));
    }

    @Test
    void findsThePluginsOfOthers() throws IOException {
        try (URLClassLoader loader =
                new PluginFolder(one).with(ToyLedgerProvider.class).loader()) {
            Plugins plugins = Plugins.discover(PluginSource.ofClassLoader(loader));
            assertEquals(
                    List.of(new PluginInfo(
                            "ledger",
                            "toy",
                            ToyLedgerProvider.class.getName(),
                            Optional.empty(),
                            Optional.of(url(one)))),
                    plugins.list());
            assertEquals(loader, plugins.ledger("toy").getClass().getClassLoader());
        }
    }

    @Test
    void namesBothOriginsOfDuplicatesAndNobodyElse() throws IOException {
        PluginFolder first = new PluginFolder(one).with(ToyLedgerProvider.class);
        PluginFolder second = new PluginFolder(two).with(SameNameLedgerProvider.class);
        try (URLClassLoader loader = first.loader(second)) {
            PluginSource source = PluginSource.ofClassLoader(loader).and(PluginSource.installed());
            assertEquals(
                    "2 ledger plugins are named \"toy\": " + ToyLedgerProvider.class.getName() + " from " + url(one)
                            + ", and " + SameNameLedgerProvider.class.getName() + " from " + url(two)
                            + "; leave all but one of them out",
                    assertThrows(DuplicatePluginException.class, () -> Plugins.discover(source))
                            .getMessage());
        }
    }

    @Test
    void countsAClassOnceThatIsFoundInTwoWays() throws IOException {
        try (URLClassLoader loader =
                new PluginFolder(one).with(ToyLedgerProvider.class).loader()) {
            PluginSource source = PluginSource.ofClassLoader(loader);
            assertEquals(1, Plugins.discover(source.and(source)).list().size());
        }
    }

    @Test
    void goesOnPastBrokenOnes() throws IOException {
        PluginFolder broken = new PluginFolder(one)
                .withLine("com.example.Missing")
                .withLine(ToyConfig.class.getName())
                .with(ThrowingLedgerProvider.class)
                .with(BadNameLedgerProvider.class);
        PluginFolder good = new PluginFolder(two).with(ToyLedgerProvider.class);
        try (URLClassLoader loader = broken.loader(good)) {
            Plugins plugins = Plugins.discover(PluginSource.ofClassLoader(loader));
            assertEquals("toy", plugins.ledger("toy").name());
            // The wording behind the prefix is that of the JDK.
            assertEquals(4, plugins.problems().size());
            assertCannotLoad("com.example.Missing", plugins.problems().get(0));
            assertCannotLoad(ToyConfig.class.getName(), plugins.problems().get(1));
            assertCannotLoad(
                    ThrowingLedgerProvider.class.getName(), plugins.problems().get(2));
            assertEquals(
                    "ledger plugins: " + BadNameLedgerProvider.class.getName() + " from " + url(one)
                            + " is named \"Bad Name\", a name must match [a-z][a-z0-9-]{0,62}",
                    plugins.problems().get(3).getMessage());
            assertSuppressed(plugins);
        }
    }

    private static String url(Path folder) throws IOException {
        return folder.toUri().toURL().toString();
    }

    private static void assertCannotLoad(String className, PluginException problem) {
        String said = problem.getMessage();
        assertTrue(said.startsWith("ledger plugins: a plugin could not be loaded: "), said);
        assertTrue(said.contains(className), said);
        assertInstanceOf(ServiceConfigurationError.class, problem.getCause());
    }

    private static void assertSuppressed(Plugins plugins) {
        PluginException ledger = assertThrows(PluginNotFoundException.class, () -> plugins.ledger("missing"));
        assertEquals(plugins.problems(), List.of(ledger.getSuppressed()));
        PluginException device = assertThrows(PluginNotFoundException.class, () -> plugins.device("missing"));
        assertEquals(0, device.getSuppressed().length, "the problems of another kind");
    }

    @Test
    void goesOnPastAFileThatIsNoListOfPlugins() throws IOException {
        PluginFolder broken = new PluginFolder(one).withLine("this is not a class name");
        PluginFolder good = new PluginFolder(two).with(ToyLedgerProvider.class);
        try (URLClassLoader loader = broken.loader(good)) {
            Plugins plugins = Plugins.discover(PluginSource.ofClassLoader(loader));
            assertEquals(1, plugins.problems().size());
            assertEquals(1, plugins.list().size());
        }
    }

    @Test
    void looksAnewEveryTime() throws IOException {
        PluginFolder folder = new PluginFolder(one);
        try (URLClassLoader loader = folder.loader()) {
            PluginSource source = PluginSource.ofClassLoader(loader);
            assertEquals(List.of(), Plugins.discover(source).list());
            folder.with(ToyLedgerProvider.class);
            assertTrue(Files.exists(one.resolve("META-INF/services")));
            assertEquals(1, Plugins.discover(source).list().size());
        }
    }

    @Test
    void endsWithALoaderThatAlwaysFails() {
        ClassLoader failing = new ClassLoader(null) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("unplugged");
            }
        };
        Plugins plugins = Plugins.discover(PluginSource.ofClassLoader(failing));
        assertEquals(5, plugins.problems().size(), "one for each kind");
    }
}
