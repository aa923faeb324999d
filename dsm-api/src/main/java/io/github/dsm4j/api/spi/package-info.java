/** What a plugin provides: one stateless, named factory a kind, found by {@link java.util.ServiceLoader}. */
package io.github.dsm4j.api.spi;
