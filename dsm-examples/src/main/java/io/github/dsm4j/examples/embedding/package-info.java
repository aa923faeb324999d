/** How another Java project uses the library; the README shows this code. */
package io.github.dsm4j.examples.embedding;
