package io.github.dsm4j.steering;

/** Configures {@link NoControl}: there is nothing to choose. Immutable and thread-safe. */
public record NoControlConfig() {}
