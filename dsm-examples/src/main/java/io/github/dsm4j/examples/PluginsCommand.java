package io.github.dsm4j.examples;

import io.github.dsm4j.core.PluginInfo;
import io.github.dsm4j.core.Plugins;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the plugins that are found. */
@Command(
        name = "plugins",
        description = "Lists the plugins that are found, and what is wrong with those that are not usable.")
final class PluginsCommand implements Runnable {
    private static final String ROW = "%-10s %-17s %-15s %s, %s";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Plugins plugins = Plugins.discover();
        out.println(String.format(Locale.ROOT, ROW, "kind", "name", "version", "class", "source"));
        plugins.list().forEach(plugin -> out.println(row(plugin)));
        plugins.problems().forEach(problem -> out.println("problem: " + problem.getMessage()));
        out.flush();
    }

    private static String row(PluginInfo plugin) {
        return String.format(
                Locale.ROOT,
                ROW,
                plugin.kind(),
                plugin.name(),
                plugin.version().orElse("-"),
                plugin.className(),
                plugin.source().orElse("unknown source"));
    }
}
