/** Identifiers, hashes, rejections and the exception family that every other package shares. */
package io.github.dsm4j.api;
