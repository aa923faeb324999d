/** The result folder of a run: how it is written, and how a stranger checks it. */
package io.github.dsm4j.examples.result;
