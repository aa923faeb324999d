/** Messages and time, handed to the nodes: they never touch a socket or read a clock themselves. */
package io.github.dsm4j.api.transport;
