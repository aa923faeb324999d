package io.github.dsm4j.core.internal.plugin;

import java.security.CodeSource;
import java.util.Optional;

/**
 * Where a class comes from, for people.
 *
 * @param className its name
 * @param version the version of its module, else the one in the manifest of its archive
 * @param source the archive or directory it was loaded from
 */
public record Origin(String className, Optional<String> version, Optional<String> source) {
    static Origin of(Class<?> type) {
        Optional<String> ofModule =
                Optional.ofNullable(type.getModule().getDescriptor()).flatMap(d -> d.rawVersion());
        return new Origin(
                type.getName(),
                ofModule.or(() -> Optional.ofNullable(type.getPackage().getImplementationVersion())),
                Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                        .map(CodeSource::getLocation)
                        .map(Object::toString));
    }

    @Override
    public String toString() {
        return className + " from " + source.orElse("an unknown place");
    }
}
