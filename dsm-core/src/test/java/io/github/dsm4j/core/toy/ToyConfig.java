package io.github.dsm4j.core.toy;

/** Configures the toy plugins. */
public record ToyConfig() {}
