/** A consensus protocol as somebody else would add it; the README shows this code. */
package io.github.dsm4j.examples.plugin;
