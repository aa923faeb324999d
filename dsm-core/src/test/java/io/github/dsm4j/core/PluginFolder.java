package io.github.dsm4j.core;

import io.github.dsm4j.api.spi.LedgerProvider;
import io.github.dsm4j.core.toy.ToyConfig;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of third-party plugins on a class path of its own: the classes of the toy package, defined anew by a loader that
 * sees nothing of this module, as the jars of others do not.
 */
final class PluginFolder {
    private final Path root;
    private final List<String> services = new ArrayList<>();

    PluginFolder(Path root) throws IOException {
        this.root = root;
        copy(ToyConfig.class);
    }

    PluginFolder with(Class<? extends LedgerProvider<?>> provider) throws IOException {
        copy(provider);
        return withLine(provider.getName());
    }

    PluginFolder withLine(String line) throws IOException {
        services.add(line);
        Path file = root.resolve("META-INF/services/" + LedgerProvider.class.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, services);
        return this;
    }

    private void copy(Class<?> type) throws IOException {
        Path target = root.resolve(type.getName().replace('.', '/') + ".class");
        Files.createDirectories(target.getParent());
        try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            Files.write(target, bytes.readAllBytes());
        }
    }

    URLClassLoader loader(PluginFolder... others) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(root.toUri().toURL()));
        for (PluginFolder other : others) {
            urls.add(other.root.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), new ApiOnly());
    }

    /** Sees java.base and dsm-api; the platform loader would hand out the classes of all modules of the boot layer. */
    private static final class ApiOnly extends ClassLoader {
        ApiOnly() {
            super(null);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("io.github.dsm4j.api.")) {
                return LedgerProvider.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
