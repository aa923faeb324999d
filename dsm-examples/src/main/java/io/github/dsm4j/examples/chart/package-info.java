/**
 * Pictures as vector graphics. A chart is a value that says what is shown; what it looks like is decided here, once for all
 * pictures of the program.
 */
package io.github.dsm4j.examples.chart;
