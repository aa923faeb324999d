/** The default transport: all participants in one process, in virtual time. */
package io.github.dsm4j.core.network;
