/** Plans all days of a data set by several approaches, and counts what it took (thesis chapter 6). */
package io.github.dsm4j.examples.planning;
