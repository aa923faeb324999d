/** Files and folders: written whole or not at all, by one process at a time. */
package io.github.dsm4j.examples.file;
