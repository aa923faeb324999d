/** The facade for embedders, and what can be read from a chain. */
package io.github.dsm4j.core;
