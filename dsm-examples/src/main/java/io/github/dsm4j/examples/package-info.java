/** The command line {@code dsm}: one class a command. */
package io.github.dsm4j.examples;
