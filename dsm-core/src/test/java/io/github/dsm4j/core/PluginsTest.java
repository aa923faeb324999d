package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.spi.AmbiguousPluginException;
import io.github.dsm4j.api.spi.DuplicatePluginException;
import io.github.dsm4j.api.spi.PluginException;
import io.github.dsm4j.api.spi.PluginNotFoundException;
import io.github.dsm4j.api.spi.Provider;
import io.github.dsm4j.core.TestPlugins.OtherConfig;
import io.github.dsm4j.core.TestPlugins.OtherDevice;
import io.github.dsm4j.core.TestPlugins.TestConsensus;
import io.github.dsm4j.core.TestPlugins.TestDevice;
import io.github.dsm4j.core.toy.ToyConfig;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginsTest {
    private final TestConsensus alpha = new TestConsensus("alpha");
    private final TestConsensus beta = new TestConsensus("beta");

    @Test
    void choosesByNameElseTheOnlyOne() {
        Plugins both = plugins(beta, alpha);
        assertSame(alpha, both.consensus("alpha"));
        assertSame(beta, both.consensus(Optional.of("beta")));
        assertSame(alpha, plugins(alpha).consensus(Optional.empty()));
    }

    @Test
    void refusesToChooseAmongSeveral() {
        assertMessage(
                AmbiguousPluginException.class,
                "there are several consensus plugins: alpha, beta; set the key \"consensus\" to the name of one",
                () -> plugins(beta, alpha).consensus(Optional.empty()));
    }

    @Test
    void saysWhatIsThereAndWhatIsMissing() {
        assertMessage(
                PluginNotFoundException.class,
                "no consensus plugin is named \"gamma\"; available are: alpha, beta",
                () -> plugins(alpha, beta).consensus("gamma"));
        assertMessage(
                PluginNotFoundException.class,
                "no consensus plugin is named \"pow\"; available are: none; "
                        + "\"pow\" comes with the artifact io.github.dsm4j:dsm-consensus-pow",
                () -> plugins().consensus(Optional.of("pow")));
        assertMessage(
                PluginNotFoundException.class,
                "there is no consensus plugin; there could be \"pos\" with the artifact io.github.dsm4j:dsm-consensus-pos,"
                        + " \"pow\" with the artifact io.github.dsm4j:dsm-consensus-pow",
                () -> plugins().consensus(Optional.empty()));
    }

    @Test
    void knowsTheArtifactsOfThisProject() {
        assertHint("dsm-consensus-pos", () -> plugins().consensus("pos"));
        assertHint("dsm-steering", () -> plugins().algorithm("profile-steering"));
        assertHint("dsm-steering", () -> plugins().device("battery"));
        assertHint("dsm-steering", () -> plugins().device("load"));
        assertHint("dsm-core", () -> plugins().transport("in-process"));
        assertHint("dsm-core", () -> plugins().ledger("file"));
    }

    private static void assertHint(String artifact, Executable lookup) {
        String said = assertThrows(PluginNotFoundException.class, lookup).getMessage();
        assertTrue(said.endsWith(" comes with the artifact io.github.dsm4j:" + artifact), said);
    }

    @Test
    void findsADeviceByItsConfiguration() {
        TestDevice device = new TestDevice("toy");
        OtherDevice other = new OtherDevice("other");
        assertSame(device, plugins(other, device).deviceOf(ToyConfig.class));
        assertSame(other, plugins(other, device).deviceOf(OtherConfig.class));
        assertMessage(
                PluginNotFoundException.class,
                "no device plugin is configured by " + ToyConfig.class.getName() + "; available are: other ("
                        + OtherConfig.class.getName() + ")",
                () -> plugins(other).deviceOf(ToyConfig.class));
        assertMessage(
                AmbiguousPluginException.class,
                "several device plugins are configured by " + ToyConfig.class.getName()
                        + ": toy, toy2; leave all but one of them out",
                () -> plugins(device, new TestDevice("toy2")).deviceOf(ToyConfig.class));
    }

    @Test
    void refusesDuplicatesWithBothOrigins() {
        String source = TestConsensus.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        String origin = TestConsensus.class.getName() + " from " + source;
        assertMessage(
                DuplicatePluginException.class,
                "2 consensus plugins are named \"alpha\": " + origin + ", and " + origin
                        + "; leave all but one of them out",
                () -> plugins(alpha, beta, new TestDevice("alpha"), new TestConsensus("alpha")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "-a", "a_b", "a b", "a\n"})
    void refusesBadNames(String name) {
        assertProblem(new TestConsensus(name), "is named \"" + name + "\", a name must match [a-z][a-z0-9-]{0,62}");
    }

    /** A group of devices is a kind of its own, on the wire too. */
    @Test
    void noDeviceIsCalledLikeAGroup() {
        assertProblem(new TestDevice("group"), "is named \"group\", which several devices as one are called");
        assertEquals(
                "group", plugins(new TestConsensus("group")).consensus("group").name());
    }

    @Test
    void allowsNamesUpTo63Letters() {
        String longest = "a" + "-9".repeat(31);
        assertEquals(
                longest,
                plugins(new TestConsensus(longest)).consensus(Optional.empty()).name());
        assertEquals(1, plugins(new TestConsensus(longest + "a")).problems().size());
    }

    @Test
    void isNotUpsetByProvidersThatMisbehave() {
        assertProblem(new TestPlugins.OddLedger(TestPlugins.nothing(), ToyConfig.class), "is named \"null\"");
        assertProblem(new TestPlugins.OddLedger(() -> "odd", TestPlugins.noClass()), "has the config type null");
        assertProblem(
                new TestPlugins.OddLedger(
                        () -> {
                            throw new NoClassDefFoundError("com/example/Missing");
                        },
                        ToyConfig.class),
                "does not tell its name and config type: java.lang.NoClassDefFoundError: com/example/Missing");
    }

    private void assertProblem(Provider<?> provider, String message) {
        Plugins plugins = plugins(provider, alpha);
        assertEquals(1, plugins.problems().size());
        String said = plugins.problems().get(0).getMessage();
        assertTrue(said.contains(message), said);
        assertSame(alpha, plugins.consensus("alpha"), "the others must be there");
    }

    @Test
    void refusesWhatIsNoPlugin() {
        assertThrows(
                PluginException.class,
                () -> plugins(new Provider<ToyConfig>() {
                    @Override
                    public String name() {
                        return "stray";
                    }

                    @Override
                    public Class<ToyConfig> configType() {
                        return ToyConfig.class;
                    }
                }));
    }

    @Test
    void addsSources() {
        Plugins plugins = Plugins.discover(PluginSource.of(alpha).and(PluginSource.of(beta)));
        assertEquals(
                List.of("alpha", "beta"),
                plugins.list().stream().map(PluginInfo::name).toList());
        assertThrows(
                DuplicatePluginException.class,
                () -> Plugins.discover(PluginSource.of(alpha).and(PluginSource.of(alpha))));
    }

    private static Plugins plugins(Provider<?>... providers) {
        return Plugins.discover(PluginSource.of(providers));
    }

    private static void assertMessage(Class<? extends PluginException> type, String message, Executable lookup) {
        assertEquals(message, assertThrows(type, lookup).getMessage());
    }
}
