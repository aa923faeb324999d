/**
 * Measurements with JMH, and the ratios that the library promises. Start {@link io.github.dsm4j.benchmarks.Benchmarks}.
 */
@NullMarked
package io.github.dsm4j.benchmarks;

import org.jspecify.annotations.NullMarked;
